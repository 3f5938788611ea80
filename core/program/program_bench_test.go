package program_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// BenchmarkCheck judges a person with several jobs by all three programs.
func BenchmarkCheck(b *testing.B) {
	p := with(
		abroad(until(job(developer, law.On(2018, 2, 1)), law.On(2020, 8, 31))),
		until(job(technician, law.On(2020, 10, 1)), law.On(2022, 12, 31)),
		job(developer, law.On(2023, 2, 1)),
	)
	p.First, p.Born = celpip(law.On(2026, 3, 1), 9, 9, 9, 8), profile.Given(law.On(1988, 1, 20))
	for b.Loop() {
		for which := program.CanadianExperience; which < program.NumProgram; which++ {
			program.Check(which, p, day)
		}
	}
}
