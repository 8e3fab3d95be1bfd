import { type KeyboardEvent, useState } from 'react';
import { type Cockpit, type Hover, useCockpit } from '../cockpit.ts';
import { type Choice, kilometresBetween, monthsBetween } from './brush.ts';
import type { Chart, ChartInput } from './chart.ts';
import { stepMark } from './step-mark.ts';
import { clearChoice, newGesture, takeChoice } from './use-brush.ts';
import { axesOf, unzoom, zoomAbout, zoomStep } from './use-zoom.ts';
import { shownOf } from './zoom.ts';

/** What lies between two marks, along the axes that the chart has. */
export function choiceBetween(chart: Chart, input: ChartInput, a: Hover, b: Hover): Choice {
  const { result } = input;
  if (result === null) return { months: null, kilometres: null };
  const byMonth = chart.down === 'months' && a.month !== null && b.month !== null;
  const byStretch = chart.across === 'kilometres' && a.km !== null && b.km !== null;
  return {
    months: byMonth ? monthsBetween(a.month ?? 0, b.month ?? 0, result) : null,
    kilometres: byStretch ? kilometresBetween(a.km ?? 0, b.km ?? 0, result) : null,
  };
}

/** Keys do what the mouse does: arrows point, Shift extends, Enter takes, Escape takes back. */
export function useKeys(chart: Chart, input: ChartInput) {
  const cockpit = useCockpit();
  const [anchor, setAnchor] = useState<Hover | null>(null);
  const takeBack = (): void => {
    if (anchor === null) clearChoice(cockpit, chart, newGesture(chart));
    setAnchor(null);
  };
  const enter = (): void => {
    const mark = cockpit.hover.now();
    takeChoice(cockpit, choiceBetween(chart, input, anchor ?? mark, mark), newGesture(chart));
    setAnchor(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoomByKey(cockpit, chart, input, event.key)) setAnchor(null);
    else if (event.key === 'Escape') takeBack();
    else if (event.key === 'Enter') enter();
    else if (!moveMark(cockpit, chart, input, event, (mark) => setAnchor((before) => mark && (before ?? mark)))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { anchor, onKeyDown };
}

/** Closer about the mark, farther, or everything in view. False for a key that does none of these. */
function zoomByKey(cockpit: Cockpit, chart: Chart, input: ChartInput, key: string): boolean {
  const axes = axesOf(chart);
  if (key === '+' || key === '=') zoomAbout(cockpit, input, zoomStep, cockpit.hover.now(), axes);
  else if (key === '-') zoomAbout(cockpit, input, 1 / zoomStep, cockpit.hover.now(), axes);
  else if (key === '0') unzoom(cockpit, axes);
  else return false;
  return true;
}

/** Moves the mark; with Shift the place it left is kept as the other end. False for a key that moves nothing. */
function moveMark(
  cockpit: Cockpit,
  chart: Chart,
  input: ChartInput,
  { key, shiftKey }: KeyboardEvent<HTMLElement>,
  keep: (mark: Hover | null) => void,
): boolean {
  if (input.result === null) return false;
  const before = cockpit.hover.now();
  const next = stepMark(chart, shownOf(input.result, input.picture), before, key, chart.rowMonths?.(input));
  if (next === null) return false;
  keep(shiftKey ? before : null);
  cockpit.point(next);
  return true;
}
