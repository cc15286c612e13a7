import os
import signal

pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGUSR2)
    os._exit(0)
_, status = os.waitpid(pid, 0)
print("signaled", os.WIFSIGNALED(status), os.WTERMSIG(status) == signal.SIGUSR2)
print("exited", os.WIFEXITED(status))
print("code", os.waitstatus_to_exitcode(status))

#| signaled True True
#| exited False
#| code -12
