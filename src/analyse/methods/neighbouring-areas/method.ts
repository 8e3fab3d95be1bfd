import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { eventsWithin24Months } from '../../../corridors/events-within-24-months.ts';
import { type AreaMonths, areaMonths } from '../../area-months.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { ComparedArea, NeighbourResult, Period } from '../../shapes.ts';
import { card } from './card.ts';
import { compare, leastRecords, signOf } from './compare.ts';
import { letters, type NamedArea, namedAreas } from './named-areas.ts';
import { placeboRank } from './placebo-rank.ts';
import { type Windows, windowsOf } from './windows.ts';

/** The months of every area. Fails with `figures-missing`, or `areas-overlap` where a record lies in two. */
function* countedIn(
  input: MethodInput,
  params: ParamValues,
  named: readonly NamedArea[],
  period: Period,
): Steps<Result<AreaMonths, Problem>> {
  const counted = yield* areaMonths(
    input,
    params,
    named.map(({ place }) => place),
    named.map(({ sectors }) => sectors),
    period,
  );
  if (counted.values.some((values) => values.some(Number.isNaN))) return err(problem('figures-missing'));
  if (counted.shared === 0) return ok(counted);
  const places = named.map(({ role }) => letters[role]).join(', ');
  return err(problem('areas-overlap', { records: counted.shared, places }));
}

/** The same difference at the other months of the whole series. */
function* placeboOf(
  input: MethodInput,
  params: ParamValues,
  named: readonly NamedArea[],
  areas: readonly ComparedArea[],
  { date, before, held }: Windows,
): Steps<NeighbourResult['placebo']> {
  const places = named.map(({ place }) => place);
  const sectors = named.map((area) => area.sectors);
  const all = yield* areaMonths(input, params, places, sectors, held);
  const isTotals = input.incidents === null;
  return yield* placeboRank({
    months: all.values,
    signs: areas.map(({ role }) => signOf(role, areas)),
    at: date.month - held.from,
    half: date.month - before.from,
    isTotals,
    least: isTotals ? 0 : leastRecords,
  });
}

/**
 * Weighted displacement quotient and difference of a treated area, a buffer and a control. Incidents are tested; totals
 * of sectors are described. Fails with `date-missing`, `areas-missing`, `areas-overlap`, `place-without-sectors`,
 * `before-records`, `outside-series`, `break-crossed`, `figures-missing`; where the quotient has no meaning, difference
 * and table stand without it.
 */
export const neighbouringAreasMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const windows = windowsOf(input, params);
    if (!windows.ok) return windows;
    const named = yield* namedAreas(input, params);
    if (!named.ok) return named;
    const { date, before, after, whole, breaks } = windows.value;
    const counted = yield* countedIn(input, params, named.value, whole);
    if (!counted.ok) return counted;
    const run = { input, params, seed };
    const { areas, numbers, found } = yield* compare(counted.value, named.value, windows.value, run);
    const { quotient, successful, difference, problems } = found;
    const placebo = difference === null ? null : yield* placeboOf(input, params, named.value, areas, windows.value);
    const isTested = input.incidents !== null && difference !== null;
    const { gross, net, totalNet, success, buffer } = numbers;
    const { n, people, missing, measure } = counted.value;
    const inside = input.breaks.filter(({ month }) => month > whole.from && month < whole.to);
    return ok({
      shape: 'neighbouring-areas',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n,
        people,
        missing,
        tests: isTested ? 1 : 0,
        headlineP: isTested ? difference.p : null,
        basis: input.basis,
        problems,
      },
      measure,
      figures: input.incidents === null ? 'areas' : 'incidents',
      date: date.month,
      event: date.event,
      period: whole,
      before,
      after,
      areas,
      success,
      buffer,
      quotient,
      successful,
      difference,
      placebo,
      gross,
      net,
      totalNet,
      breaks,
      breakMonths: inside.map(({ month }) => month),
      others: eventsWithin24Months(after, before, input.events ?? [], date.event?.id),
    });
  },
};
