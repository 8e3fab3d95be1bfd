import { cards } from '../../../analyse/catalog.ts';
import type { Language } from '../../../base/words.ts';
import { eventsOf } from '../../../corridors/events-of.ts';
import { limitsInForce } from '../../../disclose/briefing-limits.ts';
import type { AnalysisResult } from '../../../disclose/disclosed.ts';
import { emptyBriefing } from '../../../document/sheet.ts';
import { formatOf } from '../../format.ts';
import { eventMonth } from '../../scene-text/notes.ts';
import { shownEvents } from '../../shown-events.ts';
import type { ElementContent, SheetContent } from '../sheet-content.ts';
import { periodOf } from '../texts/subject.ts';
import type { Check } from './check.ts';
import { elementName, found, orFine } from './make-check.ts';

const nameOf =
  ({ element }: ElementContent) =>
  (language: Language) => ({ element: elementName(element, language) });

/** Events of one country alone on a chart, while the other's in the same months are hidden. */
function eventCheck(content: ElementContent): readonly Check[] {
  const { element, study } = content;
  const period = periodOf(content);
  if (element.kind !== 'chart' || period === null) return [];
  const isThen = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    eventMonth(from) < period.to && eventMonth(to ?? from) >= period.from;
  const shown = shownEvents(study).filter(isThen);
  const actors = new Set(shown.map(({ actor }) => actor));
  const [only] = actors;
  if (actors.size !== 1 || (only !== 'us' && only !== 'mexico')) return [];
  const others = eventsOf(study.events).filter((event) => event.actor !== only && isThen(event));
  if (others.length === 0) return [];
  return [
    found('events', 'warn', only === 'us' ? 'eventsUs' : 'eventsMexico', nameOf(content), {
      element: element.id,
      fix: { kind: 'show-events', events: others.map(({ id }) => id) },
    }),
  ];
}

/** Above this share of a cluster's people one incident makes it. */
const muchShare = 0.3;

interface OneIncident {
  readonly records: number;
  readonly largestShare: number;
  readonly holdsWithoutLargest: boolean;
}

function clustersOf(result: AnalysisResult): readonly OneIncident[] {
  if (result.shape === 'point-clusters') return result.clusters;
  if (result.shape !== 'cells') return [];
  const { finding } = result;
  return result.hotSpots?.clusters ?? (finding !== null && 'clusters' in finding ? finding.clusters : []);
}

/** Whether one record with many people makes a cluster, as far as its figures tell. */
const isOfOne = ({ records, largestShare, holdsWithoutLargest }: OneIncident): boolean =>
  largestShare > muchShare || !holdsWithoutLargest || (records > 0 && records < 2);

function oneIncidentCheck(content: ElementContent): readonly Check[] {
  const { layers } = content.scenes.en;
  const result = layers.hotSpots ?? layers.finding?.result;
  if (content.element.kind !== 'map' || result === undefined) return [];
  const clusters = clustersOf(result);
  const few = clusters.filter(isOfOne);
  const at = { element: content.element.id };
  if (few.length > 0) {
    const counts = { count: few.length, all: clusters.length, share: formatOf('en').share(muchShare) };
    return [
      found('one-incident', 'warn', 'oneIncident', (language) => ({ ...nameOf(content)(language), ...counts }), at),
    ];
  }
  const isUnknown = clusters.some(({ largestShare }) => Number.isNaN(largestShare));
  return isUnknown ? [found('one-incident', 'warn', 'oneIncidentUnknown', nameOf(content), at)] : [];
}

function chosenChecks({ elements }: SheetContent): readonly Check[] {
  const asked = elements.flatMap(({ scenes, study }) =>
    study.analyses.filter(({ id, chosen }) => chosen === 'not-said' && scenes.en.layers.finding?.id === id),
  );
  const once = [...new Map(asked.map((analysis) => [analysis.id, analysis])).values()];
  return once.map(({ id, method }) => {
    const name = (language: Language): string =>
      cards.find((card) => card.id === method)?.words[language].name ?? method;
    return found('chosen', 'warn', 'chosen', (language) => ({ method: name(language) }), {
      fix: { kind: 'say-chosen', analysis: id },
    });
  });
}

function limitChecks({ briefing: { limits } }: SheetContent): readonly Check[] {
  const usual = emptyBriefing.limits;
  const isLow = limits.resolution > usual.resolution || limits.binKm < usual.binKm || limits.days < usual.days;
  if (!isLow) return [];
  const { reason } = limitsInForce(limits);
  const fix = { kind: 'settings', part: 'limits' } as const;
  return [found('limits', 'warn', reason === '' ? 'limitsReason' : 'limitsLow', { reason }, { fix })];
}

function finalChecks({ briefing: { final }, releases, elements }: SheetContent): readonly Check[] {
  if (final === null) return [];
  const fix = { kind: 'settings', part: 'final' } as const;
  const data = releases.filter(({ table, sha256 }) => {
    const then = final.data.find((each) => each.table === table);
    return then === undefined || then.sha256 !== sha256;
  });
  const stamps = new Map(elements.flatMap((element) => element.stamps).map((stamp) => [stamp.method, stamp]));
  const methods = [...stamps.values()].flatMap(({ method, version }) => {
    const then = final.methods.find(({ id }) => id === method);
    return then === undefined || then.version === version ? [] : [{ method, now: version, before: then.version }];
  });
  return [
    ...data.map(({ file }) => found('final', 'warn', 'finalData', { file }, { fix })),
    ...methods.map(({ method, now, before }) =>
      found(
        'final',
        'warn',
        'finalMethod',
        (language) => ({ method: cards.find(({ id }) => id === method)?.words[language].name ?? method, now, before }),
        { fix },
      ),
    ),
  ];
}

/** What the results behind a sheet call for. */
export const resultChecks = (content: SheetContent): readonly Check[] => [
  ...orFine('events', content.elements.flatMap(eventCheck), 'eventsOk'),
  ...orFine('one-incident', content.elements.flatMap(oneIncidentCheck), 'oneIncidentOk'),
  ...orFine('chosen', chosenChecks(content), 'chosenOk'),
  ...orFine('limits', limitChecks(content), 'limitsOk'),
  ...orFine('final', finalChecks(content), content.briefing.final === null ? 'finalDraft' : 'finalOk'),
];
