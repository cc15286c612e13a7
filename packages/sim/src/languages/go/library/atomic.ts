/**
 * Package sync/atomic: functions and types. The functions are native, one step each; the types' methods call them.
 */
const integers = [['Int32', 'int32'], ['Int64', 'int64'], ['Uint32', 'uint32'], ['Uint64', 'uint64'], ['Uintptr', 'uintptr']] as const

const functions = integers.map(([Name, type]) => `
func Add${Name}(addr *${type}, delta ${type}) (new ${type})
func Load${Name}(addr *${type}) (val ${type})
func Store${Name}(addr *${type}, val ${type})
func Swap${Name}(addr *${type}, new ${type}) (old ${type})
func CompareAndSwap${Name}(addr *${type}, old, new ${type}) (swapped bool)
func And${Name}(addr *${type}, mask ${type}) (old ${type})
func Or${Name}(addr *${type}, mask ${type}) (old ${type})

type ${Name} struct{ v ${type} }

func (x *${Name}) Load() ${type}                               { return Load${Name}(&x.v) }
func (x *${Name}) Store(val ${type})                           { Store${Name}(&x.v, val) }
func (x *${Name}) Swap(new ${type}) (old ${type})              { return Swap${Name}(&x.v, new) }
func (x *${Name}) CompareAndSwap(old, new ${type}) bool        { return CompareAndSwap${Name}(&x.v, old, new) }
func (x *${Name}) Add(delta ${type}) (new ${type})             { return Add${Name}(&x.v, delta) }
func (x *${Name}) And(mask ${type}) (old ${type})              { return And${Name}(&x.v, mask) }
func (x *${Name}) Or(mask ${type}) (old ${type})               { return Or${Name}(&x.v, mask) }
`)

export const source = `
package atomic
${functions.join('')}
type Bool struct{ v uint32 }

func number(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func (x *Bool) Load() bool                                { return LoadUint32(&x.v) != 0 }
func (x *Bool) Store(val bool)                            { StoreUint32(&x.v, number(val)) }
func (x *Bool) Swap(new bool) (old bool)                  { return SwapUint32(&x.v, number(new)) != 0 }
func (x *Bool) CompareAndSwap(old, new bool) bool         { return CompareAndSwapUint32(&x.v, number(old), number(new)) }

func loadAny(addr *any) any
func storeAny(addr *any, val any)
func swapAny(addr *any, val any) any
func casAny(addr *any, old, val any) bool

type Value struct{ v any }

func (x *Value) Load() (val any) { return loadAny(&x.v) }

func (x *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	storeAny(&x.v, val)
}

func (x *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	return swapAny(&x.v, new)
}

func (x *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	return casAny(&x.v, old, new)
}

type Pointer[T any] struct{ v any }

func (x *Pointer[T]) Load() *T {
	p, _ := loadAny(&x.v).(*T)
	return p
}

func (x *Pointer[T]) Store(val *T) { storeAny(&x.v, boxed(val)) }

func (x *Pointer[T]) Swap(new *T) (old *T) {
	old, _ = swapAny(&x.v, boxed(new)).(*T)
	return
}

func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	return casAny(&x.v, boxed(old), boxed(new))
}

func boxed[T any](p *T) any {
	if p == nil {
		return nil
	}
	return p
}
`
