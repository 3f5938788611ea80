package link

// Sum is for links that check out and are wrong otherwise.
func Sum(text string) string { return sum(text) }
