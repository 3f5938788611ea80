// Package decline tells the holder of an invitation to apply (ITA) whether to
// file, to explain, to fix something first, or to decline, with the law and the
// dates behind it.
//
// It works from [Facts], a plain value: scores and minimum criteria at each
// date, the deadline, documents. [Check] runs every check and returns one
// [Finding] for each, clear ones too, and [Fold] makes one [Verdict] of them.
//
// IRPA s. 11.2(1) tests three things at two moments, when the invitation was
// issued and when the application was received: the minimum criteria of the
// class, the qualifications behind the score, and membership in the category. A
// verdict says what the law and the instructions ask for. It never says what an
// officer will do.
package decline
