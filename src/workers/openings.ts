import type { Answers, Origin, Question } from './protocol.ts';

type Opening = Question & { readonly kind: 'open' | 'split' };

/** How a table came to be, to be done again by another worker. */
export interface Opened {
  readonly question: Opening;
  readonly sha256: string;
}

/** What was opened in this page, files of the person as the browser holds them included; never a row of them. */
export class Openings {
  #done: readonly Opened[] = [];

  /** Takes note of a question that was answered. */
  keep(question: Question, answer: Answers[keyof Answers]): void {
    if ((question.kind !== 'open' && question.kind !== 'split') || !('provenance' in answer)) return;
    const { table, provenance } = answer;
    const from = this.#rootOf(question.from);
    if (from === null) return;
    // Opened anew, a table has nothing more of what was joined to it before.
    if (question.kind === 'open') this.forget(table);
    this.#done = [...this.#done, { question: { ...question, table, from }, sha256: provenance.sha256 }];
  }

  forget(table: string): void {
    this.#done = this.#done.filter(({ question }) => question.table !== table);
  }

  /** In the order in which they were done. */
  all(): readonly Opened[] {
    return this.#done;
  }

  /** Where a table came from that is read again in another way. */
  #rootOf(from: Origin): Origin | null {
    if (from.kind !== 'held') return from;
    return this.#done.find(({ question }) => question.table === from.table)?.question.from ?? null;
  }
}
