package rules

import "sixtydays/core/decline"

// invitations returns the parameters of an invitation to apply.
func invitations() []Parameter {
	return []Parameter{
		of(Parameter{Name: "invitation/period", Title: "How long an invitation lasts", Unit: "days"}, decline.Period(), period),
	}
}

func period(days int) Value { return whole(days) }
