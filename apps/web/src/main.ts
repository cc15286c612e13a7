import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { whenIdle } from './composables/when-idle.ts'
import { followConnection } from './composables/use-connection.ts'
import { createPageRouter } from './router.ts'
import { useOutbox } from './stores/outbox.ts'
import './styles/index.css'

const app = createApp(App)
app.use(createPinia())
app.use(createPageRouter())
app.mount('#app')

followConnection()
void useOutbox().start()

// Once the page is there and has nothing better to do.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => whenIdle(() => navigator.serviceWorker.register('/shell.worker.js')))
}
