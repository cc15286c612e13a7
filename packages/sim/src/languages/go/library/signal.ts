/** Package os/signal: nothing ever arrives. */
export const source = `
package signal

import "os"

func listen()

func Notify(c chan<- os.Signal, sig ...os.Signal) { listen() }
func Stop(c chan<- os.Signal)                     {}
func Ignore(sig ...os.Signal)                     {}
`
