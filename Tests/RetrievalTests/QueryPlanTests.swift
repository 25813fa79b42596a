// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Retrieval
import Testing

struct QueryPlanTests {
    private func plan(_ frequencies: [(String, Int)], passagen: Int = 60_000) -> QueryPlan {
        QueryPlan(
            begriffe: frequencies.map { Suchbegriff(wort: $0.0, ganz: $0.0) },
            frequencies: Dictionary(uniqueKeysWithValues: frequencies), passagenzahl: passagen)
    }

    @Test func rarestTermsFirstUpToTheBudget() {
        let plan = plan([("haeufig", 8_000), ("selten", 20), ("mittel", 3_000)])
        #expect(plan.terme == ["selten", "mittel"])
        #expect(plan.ausgelassen == ["haeufig"])
        #expect(plan.treffer == 3_020)
    }

    @Test func atLeastTwoTermsEvenWhenCommon() {
        #expect(plan([("a", 10_000), ("b", 11_000), ("c", 11_500)]).terme == ["a", "b"])
    }

    @Test func whatIsEverywhereIsLeftOut() {
        let plan = plan([("selten", 5), ("ueberall", 40_000)])
        #expect(plan.terme == ["selten"])
    }

    @Test func aSingleTermIsAlwaysLookedUp() {
        #expect(plan([("ueberall", 59_000)]).terme == ["ueberall"])
    }

    @Test func unknownTermsAreNotLookedUp() {
        #expect(plan([("fremd", 0), ("bekannt", 3)]).terme == ["bekannt"])
    }

    @Test func longQuestionsAreCapped() {
        let many = (0..<150).map { ("wort\($0)", 50 + $0) }
        let plan = plan(many)
        #expect(plan.terme.count == QueryPlan.Grenzen().terme)
        #expect(plan.treffer <= QueryPlan.Grenzen().postings)
    }
}
