/** Package reflect: names, kinds, deep equality. */
export const source = `
package reflect

type Type interface {
	String() string
	Name() string
	Kind() Kind
}

type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

const Ptr = Pointer

var kindNames = []string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

func (k Kind) String() string { return kindNames[k] }

type rtype struct {
	text, name string
	kind       Kind
}

func (t rtype) String() string { return t.text }
func (t rtype) Name() string   { return t.name }
func (t rtype) Kind() Kind     { return t.kind }

func describe(i any) (text, name string, kind int)
func deepEqual(x, y any) bool

func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	text, name, kind := describe(i)
	return rtype{text, name, Kind(kind)}
}

func DeepEqual(x, y any) bool { return deepEqual(x, y) }
`
