// Floating point: printing, NaN, infinities, signed zero, conversions.
//> outcomes 1
//> prints "0.30000000000000004 false 0.3\n+Inf -Inf NaN false\n-0 1e+21 1e+20 1e-05 1.23456789e+08 1.5e+300\n1000000000000000 -2 200 1.6777216e+07\n-2 2 3 -2 1 3\n1.4142135623730951 1024 5 2 1 3\n9223372036854775807 -9223372036854775808 4294967295 true true\n3.142     2.72|1.50    |+1.2e+04 1e-07 1E-07 0.000000e+00\n 45.68% 0.1 1e+08\n0 1 1 3 3 true\n0.5 4 3 0.25\n-0.5 -1073 -5e-324 6 +Inf\n"
package main

import (
	"fmt"
	"math"
)

func main() {
	x := 0.1
	y := 0.2
	fmt.Println(x+y, x+y == 0.3, float32(x)+float32(y))
	zero := 0.0
	fmt.Println(1/zero, -1/zero, zero/zero, math.NaN() == math.NaN())
	fmt.Println(math.Copysign(0, -1), 1e21, 1e20, 1e-5, 123456789.0, 1.5e300)
	fmt.Println(int64(1e15), int(-x*29), uint8(x*2007), float32(16777217))
	fmt.Println(math.Floor(-1.5), math.Ceil(1.2), math.Round(2.5), math.Trunc(-2.7), math.Mod(7, 3), math.Abs(-3))
	fmt.Println(math.Sqrt(2), math.Pow(2, 10), math.Hypot(3, 4), math.Max(1, 2), math.Min(1, 2), math.Cbrt(27))
	fmt.Println(math.MaxInt64, math.MinInt64, math.MaxUint32, math.Inf(1) > math.MaxFloat64, math.IsNaN(math.Log(-1)))
	fmt.Printf("%.3f %8.2f|%-8.2f|%+.1e %g %G %e\n", math.Pi, math.E, 1.5, 12345.678, 1e-7, 1e-7, 0.0)
	fmt.Printf("%6.2f%% %v %v\n", 45.678, float32(0.1), 100000000.0)
	fmt.Println(math.Sin(0), math.Cos(0), math.Exp(0), math.Log2(8), math.Log10(1000), math.Signbit(-1))
	f, e := math.Frexp(8)
	i, d := math.Modf(3.25)
	fmt.Println(f, e, i, d)
	f, e = math.Frexp(-5e-324)
	fmt.Println(f, e, math.Ldexp(f, e), math.Ldexp(0.75, 3), math.Ldexp(1, 2000))
}
