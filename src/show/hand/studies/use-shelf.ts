import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { type Shelf, useStudies } from './studies-desk.ts';

/** What this browser keeps, read anew whenever it is another; null until it is known. */
export function useShelf(): Result<Shelf, Problem> | null {
  const desk = useStudies();
  const [shelf, setShelf] = useState<Result<Shelf, Problem> | null>(null);
  const read = useCallback(() => void desk.list().then(setShelf), [desk]);
  useEffect(() => {
    read();
    return desk.subscribe(read);
  }, [desk, read]);
  return shelf;
}
