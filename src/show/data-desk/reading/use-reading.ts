import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Progress } from '../../../base/steps.ts';
import type { DateQuestion, Inspection } from '../../../columns/inspection.ts';
import type { Reading } from '../../../document/reading.ts';
import { useFileDesk } from '../file-desk.ts';
import { amendDraft, beginDraft, type DraftHistory, redoDraft, stepDraft, undoDraft } from './draft-history.ts';
import { refusalOf } from './obstacle.ts';
import { withProposal } from './reading-draft.ts';

/** How a file is to be read, as far as it is decided, and what the file is when it is read so. */
export interface ReadingWork {
  readonly history: DraftHistory<Reading>;
  readonly reading: Reading;
  /** Of this reading, or of the one before while `isBusy`; null: the file was not looked at yet. */
  readonly inspection: Inspection | null;
  readonly isBusy: boolean;
  readonly progress: Progress;
  /** Why the file could not be looked at. */
  readonly failure: Problem | null;
  /** The last question on dates of this part: it stays, so that its answer can be changed. */
  readonly question: DateQuestion | null;
  /** Why the file as it stands has no place that could be mapped; null where nothing was refused. */
  readonly refusal: Problem | null;
  change(reading: Reading): void;
  /** Without a step to undo. */
  amend(reading: Reading): void;
  undo(): void;
  redo(): void;
}

/** Changes within this time are looked at together. */
const settleMs = 250;
const noProgress: Progress = { done: 0, total: 0 };

interface Answer {
  readonly reading: Reading;
  readonly inspection: Inspection | null;
  readonly failure: Problem | null;
}

export function useReading(start: Reading): ReadingWork {
  const { inspect } = useFileDesk();
  const [history, setHistory] = useState(() => beginDraft(start));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [progress, setProgress] = useState(noProgress);
  const [question, setQuestion] = useState<DateQuestion | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const wasAsked = useRef(false);
  const reading = history.now;
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      wasAsked.current = true;
      const told = await inspect(reading, (made) => isCurrent && setProgress(made));
      if (!isCurrent || told.status === 'cancelled') return;
      setProgress(noProgress);
      if (told.status === 'failed') return setAnswer({ reading, inspection: null, failure: told.problem });
      const inspection = told.value;
      if (inspection.dates !== null) setQuestion(inspection.dates);
      if (reading.mapping === undefined) setRefusal(refusalOf(inspection));
      setAnswer({ reading, inspection, failure: null });
      setHistory((now) => (now.now === reading ? amendDraft(now, withProposal(reading, inspection)) : now));
    };
    const timer = setTimeout(() => void ask(), wasAsked.current ? settleMs : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [inspect, reading]);
  const change = useCallback((next: Reading) => setHistory((now) => stepDraft(now, next)), []);
  const amend = useCallback((next: Reading) => setHistory((now) => amendDraft(now, next)), []);
  const undo = useCallback(() => setHistory(undoDraft), []);
  const redo = useCallback(() => setHistory(redoDraft), []);
  return {
    history,
    reading,
    inspection: answer?.inspection ?? null,
    isBusy: answer === null || answer.reading !== reading,
    progress,
    failure: answer?.failure ?? null,
    question,
    refusal,
    change,
    amend,
    undo,
    redo,
  };
}
