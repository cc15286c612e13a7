// break, continue and labels out of place.
//> refused 9:2 break is not in a loop, switch, or select
//> refused 10:2 continue is not in a loop
//> refused 11:1 label unused defined and not used
//> refused 13:9 break label not defined: missing
package main

func main() {
	break
	continue
unused:
	for {
		break missing
	}
}
