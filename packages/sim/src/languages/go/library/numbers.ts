/** Packages math, math/bits, math/cmplx and math/rand. */
export const math = `
package math

const (
	E       = 2.71828182845904523536028747135266249775724709369995957496696763
	Pi      = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi     = 1.61803398874989484820458683436563811772030917980576286213544862
	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	Ln2     = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E   = 1 / Ln2
	Ln10    = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E  = 1 / Ln10

	MaxFloat32             = 0x1p127 * (1 + (1 - 0x1p-23))
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
	MaxFloat64             = 0x1p1023 * (1 + (1 - 0x1p-52))
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52

	MaxInt    = 1<<63 - 1
	MinInt    = -1 << 63
	MaxInt8   = 1<<7 - 1
	MinInt8   = -1 << 7
	MaxInt16  = 1<<15 - 1
	MinInt16  = -1 << 15
	MaxInt32  = 1<<31 - 1
	MinInt32  = -1 << 31
	MaxInt64  = 1<<63 - 1
	MinInt64  = -1 << 63
	MaxUint   = 1<<64 - 1
	MaxUint8  = 1<<8 - 1
	MaxUint16 = 1<<16 - 1
	MaxUint32 = 1<<32 - 1
	MaxUint64 = 1<<64 - 1
)

func Abs(x float64) float64
func Acos(x float64) float64
func Acosh(x float64) float64
func Asin(x float64) float64
func Asinh(x float64) float64
func Atan(x float64) float64
func Atan2(y, x float64) float64
func Atanh(x float64) float64
func Cbrt(x float64) float64
func Ceil(x float64) float64
func Copysign(f, sign float64) float64
func Cos(x float64) float64
func Cosh(x float64) float64
func Exp(x float64) float64
func Exp2(x float64) float64
func Expm1(x float64) float64
func Float32bits(f float32) uint32
func Float32frombits(b uint32) float32
func Float64bits(f float64) uint64
func Float64frombits(b uint64) float64
func Floor(x float64) float64
func Hypot(p, q float64) float64
func Inf(sign int) float64
func IsInf(f float64, sign int) bool
func IsNaN(f float64) (is bool)
func Log(x float64) float64
func Log10(x float64) float64
func Log1p(x float64) float64
func Log2(x float64) float64
func Max(x, y float64) float64
func Min(x, y float64) float64
func Mod(x, y float64) float64
func NaN() float64
func Pow(x, y float64) float64
func Round(x float64) float64
func RoundToEven(x float64) float64
func Signbit(x float64) bool
func Sin(x float64) float64
func Sinh(x float64) float64
func Sqrt(x float64) float64
func Tan(x float64) float64
func Tanh(x float64) float64
func Trunc(x float64) float64

func Dim(x, y float64) float64 {
	if v := x - y; v > 0 {
		return v
	}
	return 0
}

func Modf(f float64) (int float64, frac float64) {
	int = Trunc(f)
	return int, f - int
}

// Frexp splits f into a fraction in [1/2, 1) and a power of two, by its bits; what has no leading one is first made to have it.
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || IsInf(f, 0) || IsNaN(f) {
		return f, 0
	}
	if Abs(f) < 0x1p-1022 {
		f *= 0x1p52
		exp = -52
	}
	x := Float64bits(f)
	exp += int(x>>52&0x7ff) - 1022
	return Float64frombits(x&^(0x7ff<<52) | 1022<<52), exp
}

func Ldexp(frac float64, exp int) float64 {
	for exp > 1000 {
		frac *= 0x1p1000
		exp -= 1000
	}
	for exp < -1000 {
		frac *= 0x1p-1000
		exp += 1000
	}
	return frac * Pow(2, float64(exp))
}

func Sincos(x float64) (sin, cos float64) { return Sin(x), Cos(x) }
func Pow10(n int) float64                 { return Pow(10, float64(n)) }
func FMA(x, y, z float64) float64         { return x*y + z }
`

export const bits = `
package bits

const UintSize = 64

func OnesCount64(x uint64) int {
	n := 0
	for ; x != 0; x &= x - 1 {
		n++
	}
	return n
}

func Len64(x uint64) (n int) {
	for ; x != 0; x >>= 1 {
		n++
	}
	return n
}

func TrailingZeros64(x uint64) int {
	if x == 0 {
		return 64
	}
	n := 0
	for ; x&1 == 0; x >>= 1 {
		n++
	}
	return n
}

func Reverse64(x uint64) uint64 {
	var y uint64
	for i := 0; i < 64; i++ {
		y = y<<1 | x&1
		x >>= 1
	}
	return y
}

func OnesCount(x uint) int     { return OnesCount64(uint64(x)) }
func OnesCount8(x uint8) int   { return OnesCount64(uint64(x)) }
func OnesCount16(x uint16) int { return OnesCount64(uint64(x)) }
func OnesCount32(x uint32) int { return OnesCount64(uint64(x)) }
func Len(x uint) int           { return Len64(uint64(x)) }
func Len8(x uint8) int         { return Len64(uint64(x)) }
func Len16(x uint16) int       { return Len64(uint64(x)) }
func Len32(x uint32) int       { return Len64(uint64(x)) }
func TrailingZeros8(x uint8) int   { return TrailingZeros64(uint64(x) | 1<<8) }
func TrailingZeros16(x uint16) int { return TrailingZeros64(uint64(x) | 1<<16) }
func LeadingZeros(x uint) int  { return 64 - Len(x) }
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }
func LeadingZeros16(x uint16) int { return 16 - Len16(x) }
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }
func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }
func TrailingZeros32(x uint32) int {
	if x == 0 {
		return 32
	}
	return TrailingZeros64(uint64(x))
}
func Reverse(x uint) uint                     { return uint(Reverse64(uint64(x))) }
func Reverse8(x uint8) uint8                  { return uint8(Reverse64(uint64(x)) >> 56) }
func Reverse16(x uint16) uint16               { return uint16(Reverse64(uint64(x)) >> 48) }
func Reverse32(x uint32) uint32               { return uint32(Reverse64(uint64(x)) >> 32) }
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }
func ReverseBytes32(x uint32) uint32 { return uint32(ReverseBytes64(uint64(x)) >> 32) }
func ReverseBytes(x uint) uint       { return uint(ReverseBytes64(uint64(x))) }
func ReverseBytes64(x uint64) (out uint64) {
	for i := 0; i < 8; i++ {
		out = out<<8 | x&255
		x >>= 8
	}
	return out
}

func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, ((x & y) | ((x | y) &^ sum)) >> 63
}

func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, ((^x & y) | (^(x ^ y) & diff)) >> 63
}

// Mul64 multiplies by halves of 32 bits: four products, the middle ones carried over.
func Mul64(x, y uint64) (hi, lo uint64) {
	const half = 1<<32 - 1
	xl, xh, yl, yh := x&half, x>>32, y&half, y>>32
	middle := xh*yl + xl*yl>>32
	other := middle&half + xl*yh
	return xh*yh + middle>>32 + other>>32, x * y
}

func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

func RotateLeft(x uint, k int) uint           { return uint(RotateLeft64(uint64(x), k)) }
func RotateLeft8(x uint8, k int) uint8        { s := uint(k) & 7; return x<<s | x>>(8-s) }
func RotateLeft16(x uint16, k int) uint16     { s := uint(k) & 15; return x<<s | x>>(16-s) }
func RotateLeft32(x uint32, k int) uint32     { s := uint(k) & 31; return x<<s | x>>(32-s) }
func RotateLeft64(x uint64, k int) uint64     { s := uint(k) & 63; return x<<s | x>>(64-s) }
`

export const rand = `
package rand

func choose(n int64) int64
func seed(s int64)

type Source interface {
	Int63() int64
	Seed(seed int64)
}

type source struct{}

func (source) Int63() int64    { return choose(1 << 62) }
func (source) Seed(s int64)    { seed(s) }

type Rand struct{ src Source }

func NewSource(s int64) Source { return source{} }
func New(src Source) *Rand     { return &Rand{src} }

func Seed(s int64) { seed(s) }
func Int63() int64 { return choose(1 << 62) }
func Int() int     { return int(choose(1 << 62)) }
func Int31() int32 { return int32(choose(1 << 31)) }
func Uint32() uint32 { return uint32(choose(1 << 32)) }
func Uint64() uint64 { return uint64(choose(1 << 62)) }

func Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(choose(int64(n)))
}

func IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(choose(int64(n)))
}

func Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	return choose(n)
}

func Int64N(n int64) int64 { return Int63n(n) }

func Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	return int32(choose(int64(n)))
}

func N[I ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64](n I) I {
	return I(choose(int64(n)))
}

func Float64() float64 { return float64(choose(1<<53)) / (1 << 53) }
func Float32() float32 { return float32(choose(1<<24)) / (1 << 24) }

func Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

func Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, Intn(i+1))
	}
}

func (r *Rand) Seed(s int64)           { seed(s) }
func (r *Rand) Int() int               { return Int() }
func (r *Rand) Int63() int64           { return Int63() }
func (r *Rand) Int31() int32           { return Int31() }
func (r *Rand) Uint32() uint32         { return Uint32() }
func (r *Rand) Intn(n int) int         { return Intn(n) }
func (r *Rand) IntN(n int) int         { return IntN(n) }
func (r *Rand) Int63n(n int64) int64   { return Int63n(n) }
func (r *Rand) Int31n(n int32) int32   { return Int31n(n) }
func (r *Rand) Float64() float64       { return Float64() }
func (r *Rand) Float32() float32       { return Float32() }
func (r *Rand) Perm(n int) []int       { return Perm(n) }
func (r *Rand) Shuffle(n int, swap func(i, j int)) { Shuffle(n, swap) }
`
