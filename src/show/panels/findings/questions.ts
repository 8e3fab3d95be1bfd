import type { MethodCard } from '../../../analyse/catalog.ts';

/** What a person asks, and which methods answer; a method that is not named here answers "other". */
const answers = {
  hot: ['getis-ord-star', 'local-moran', 'emerging-hot-spots', 'space-time-scan'],
  gather: ['kernel-density', 'line-density', 'dbscan', 'st-dbscan', 'concentration'],
  repeat: ['near-repeat'],
  trend: ['mann-kendall', 'change-points'],
  moved: ['mean-centres', 'density-ridges', 'route-shares'],
  date: ['interrupted-series', 'neighbouring-areas'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Question = keyof typeof answers | 'other';

const questionOf = (method: string): Question =>
  (Object.keys(answers) as (keyof typeof answers)[]).find((question) =>
    answers[question].some((answer) => answer === method),
  ) ?? 'other';

/** Methods under the questions that they answer, each in the order in which it is offered. */
export function byQuestion(
  cards: readonly MethodCard[],
): readonly { readonly question: Question; readonly cards: readonly MethodCard[] }[] {
  const questions: readonly Question[] = ['hot', 'gather', 'repeat', 'trend', 'moved', 'date', 'other'];
  return questions
    .map((question) => ({ question, cards: cards.filter(({ id }) => questionOf(id) === question) }))
    .filter((group) => group.cards.length > 0);
}
