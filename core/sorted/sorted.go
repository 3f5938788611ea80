// Package sorted puts short lists in order. The sort of the standard library is
// made for long ones, and is compiled anew for every type of their elements: in
// the browser's program each list that it sorts weighs ten times as much.
package sorted

// By puts all in the order of its keys, and leaves elements of the same key as
// they stand. It takes a time that grows with the square of their number.
func By[T any](all []T, key func(*T) int) {
	for n := 1; n < len(all); n++ {
		for i := n; i > 0 && key(&all[i]) < key(&all[i-1]); i-- {
			all[i], all[i-1] = all[i-1], all[i]
		}
	}
}
