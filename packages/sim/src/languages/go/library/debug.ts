/** Package runtime/debug. */
export const source = `
package debug

func SetGCPercent(percent int) int   { return 100 }
func SetMaxThreads(threads int) int  { return 10000 }
func FreeOSMemory()                  {}
func PrintStack()                    {}
func Stack() []byte                  { return nil }
`
