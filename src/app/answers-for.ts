import { keepFields } from '../base/keep-fields.ts';
import type { Results } from '../show/cockpit.ts';
import type { Answer } from '../workers/answers.ts';
import type { Asked, Desk, Outcome } from '../workers/desk.ts';
import { planJobs } from '../workers/plan-jobs.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { type AppState, noResults } from './store.ts';

/** Answers kept for other pictures of the same figures. */
const keptAnswers = 400;

/** Asks the desk for what scenes are drawn from, beside what is on display. */
export interface Answerer {
  /**
   * What a study's pictures need; null where it was stopped. Slots that have no answer tell why.
   * @param isWanted which slots are asked for; the others wait
   */
  resultsOf(
    state: Pick<AppState, 'document' | 'dataSets'>,
    isWanted?: (slot: string) => boolean,
  ): Promise<Results | null>;
  /** Stops what is under way. */
  stop(): void;
}

/** Slots that scenes draw. */
const isDrawn = (slot: string): boolean => !slot.startsWith('sweep:') && !slot.startsWith('regions:');

export function createAnswerer(desk: Desk): Answerer {
  const known = new Map<string, Answer>();
  const last = new Map<string, Answer>();
  const asking = new Set<Asked<Answer>>();

  const keep = (slot: string, key: string, answer: Answer): Answer => {
    // Places come again with each picture as a copy: all then share one.
    const value = keepFields(last.get(slot) ?? answer, answer);
    last.set(slot, value);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= keptAnswers) break;
      known.delete(oldest);
    }
    return value;
  };

  const outcomeOf = async (slot: string, key: string, ask: () => Asked<Answer>): Promise<Outcome<Answer>> => {
    const before = known.get(key);
    if (before !== undefined) return { status: 'ready', value: before };
    const asked = ask();
    asking.add(asked);
    const outcome = await asked.outcome;
    asking.delete(asked);
    return outcome.status === 'ready' ? { status: 'ready', value: keep(slot, key, outcome.value) } : outcome;
  };

  return {
    resultsOf: async ({ document, dataSets }, isWanted = isDrawn) => {
      const jobs = planJobs(document, dataSets, periodsOfStudy(document, dataSets)).filter(({ slot }) =>
        isWanted(slot),
      );
      const drawn: [string, Outcome<Answer>][] = [];
      for (const { slot, key, question } of jobs) {
        const outcome = await outcomeOf(slot, key, () => desk.ask(question));
        if (outcome.status === 'cancelled') return null;
        drawn.push([slot, outcome]);
      }
      const of = (isOf: (slot: string) => boolean) => drawn.filter(([slot]) => isOf(slot));
      // Slots that hold one of many: "analysis:a1" is `analyses.a1`.
      const many = { 'analysis:': 'analyses', 'areaCounts:': 'areaCounts' } as const;
      const nested = Object.entries(many).map(([prefix, name]) => [
        name,
        Object.fromEntries(
          of((slot) => slot.startsWith(prefix)).map(([slot, outcome]) => [slot.slice(prefix.length), outcome]),
        ),
      ]);
      const single = of((slot) => !Object.keys(many).some((prefix) => slot.startsWith(prefix)));
      // Each slot holds the answer of its kind: `planJobs` is the table of both.
      return { ...noResults, ...Object.fromEntries(single), ...Object.fromEntries(nested) } as Results;
    },
    stop: () => {
      for (const asked of asking) asked.cancel();
    },
  };
}
