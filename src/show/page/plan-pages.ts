import { type Language, languages, say } from '../../base/words.ts';
import { type Theme, themes } from '../theme/colours.ts';
import { type Both, both } from './both.ts';
import { drawPieces, framesOf, leftOfRecords } from './draw-pieces.ts';
import type { PageFrame } from './map-frame.ts';
import type { Measure } from './measure.ts';
import type { Page, PageItem } from './page.ts';
import { dateText, factsOf, methodTexts, type PageFacts, periodsOf } from './page-facts.ts';
import { legendsOfPage } from './page-legends.ts';
import { isScreen, type PageStyle, pageStyle } from './page-size.ts';
import { type Body, planBody } from './plan-body.ts';
import { type Ending, planEnding } from './plan-ending.ts';
import { joined, type Paragraph, planFoot } from './plan-foot.ts';
import { planHead } from './plan-head.ts';
import { leftNotes, type OwnedLegend } from './plan-legend.ts';
import { periodsDiffer, piecesOf } from './plan-parts.ts';
import { projectionText } from './projection-text.ts';
import { rankingOf } from './record-facts.ts';
import type { SheetContent } from './sheet-content.ts';
import { whenText } from './texts/subject.ts';
import { words } from './words.ts';

const lastly = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** What the small print says, paragraph by paragraph; on a dense page what must be said, in one. */
function paragraphsOf(
  facts: Both<PageFacts>,
  legendNotes: readonly Both<string>[],
  projection: Both<string>,
  {
    isPeriodSaid,
    isShort,
    isDense,
    isRecord,
    isSlide,
  }: {
    readonly isPeriodSaid: boolean;
    readonly isShort: boolean;
    readonly isDense: boolean;
    readonly isRecord: boolean;
    readonly isSlide: boolean;
  },
): readonly Paragraph[] {
  const told = (pick: (facts: PageFacts) => string): Both<string> => both((language) => pick(facts[language]));
  const notes = [
    told(({ counted, suppression, asPublished }) =>
      lastly(
        isDense || (isRecord && isSlide)
          ? [counted.short, ...suppression]
          : [counted.whole, ...suppression, asPublished],
      ),
    ),
  ];
  const sources = [
    told(({ sources: text, period, made }) => lastly([...(isPeriodSaid ? [] : [period]), text, made])),
    joined([told(({ boundaries }) => boundaries), projection]),
  ];
  const method = told(({ method: { short, whole } }) => {
    // A record tells the method itself.
    if (isRecord) return '';
    return isShort || isDense ? short : lastly(whole);
  });
  if (isDense) return [{ role: 'source', texts: joined([...notes, method, ...sources]), isOptional: false }];
  const must = (role: Paragraph['role'], texts: readonly Both<string>[]): readonly Paragraph[] =>
    texts.map((each) => ({ role, texts: each, isOptional: false }));
  const count = Math.max(facts.en.more.length, facts.es.more.length);
  const more = Array.from({ length: count }, (_, i) => told(({ more: texts }) => texts[i] ?? ''));
  // What is said of the corridor on the screen is none of a record's.
  const rest = (isRecord ? [] : [...legendNotes, ...more]).map(
    (texts): Paragraph => ({ role: 'note', texts, isOptional: true }),
  );
  return [...must('note', [...notes, method]), ...rest, ...must('source', sources)];
}

const hasText = ({ elements }: Pick<SheetContent, 'elements'>): boolean =>
  elements.some(({ element }) => element.kind === 'record');

/** Whether a page has the record of a ranking, which tells method and period itself. */
const hasDecision = ({ elements }: SheetContent): boolean =>
  elements.some((owner) => owner.element.kind === 'record' && rankingOf(owner) !== null);

/** Height that small print may take: on a screen no more than must be said, and little under many pictures. */
function heightOfFoot(style: PageStyle, { sheet, elements }: SheetContent): number {
  if (isScreen(sheet.page) || hasText({ elements })) return 0;
  return style.height * (elements.length > 2 ? 0.14 : 0.2);
}

interface Planned {
  readonly facts: Both<PageFacts>;
  readonly title: Both<string>;
  readonly items: (language: Language) => readonly PageItem[];
  /** What has no room on the face: small print of legends, and of the subtitle. */
  readonly left: readonly Both<string>[];
  readonly body: Body;
  readonly density: Density;
}

/** How much a page gives up for its pictures: nothing, its written subtitle, or the long form of its small print too. */
type Density = 'plain' | 'dense' | 'densest';

interface Given {
  readonly content: SheetContent;
  readonly style: PageStyle;
  readonly theme: Theme;
  readonly facts: Both<PageFacts>;
  readonly legends: readonly OwnedLegend[];
  readonly legendNotes: readonly Both<string>[];
  readonly ending: Ending;
  readonly measure: Measure;
}

function planLayout(given: Given, density: Density): Planned {
  const { content, style, theme, facts, legends, legendNotes, ending, measure } = given;
  const { sheet } = content;
  const isSlide = isScreen(sheet.page);
  const head = planHead(content, density !== 'plain', style, theme, measure);
  const pieces = piecesOf(content, head.title, style, measure);
  const inner = style.width - 2 * style.margin;
  const isPeriodSaid =
    periodsDiffer(content) ||
    languages.every((language) => {
      const said = `${head.title[language]} ${head.subtitle[language]}`;
      const isSaidShort = content.elements.every(
        (element) => element.scenes[language].compared === '' && said.includes(whenText(element, language)),
      );
      return isSaidShort || periodsOf(content, language).every((period) => said.includes(period));
    });
  const place = (notes: readonly Both<string>[], projection: Both<string>, ways: readonly boolean[]) => {
    const paragraphs = paragraphsOf(facts, notes, projection, {
      isPeriodSaid,
      isShort: isSlide || hasText(content),
      isRecord: hasDecision(content),
      isSlide,
      isDense: density === 'densest',
    });
    const foot = planFoot(paragraphs, inner, heightOfFoot(style, content), style, theme.quiet, measure);
    const top = ending.top - style.small.size * 0.5 - foot.height;
    const box = { x: style.margin, y: head.bottom, width: inner, height: top - style.gap * 0.9 - head.bottom };
    return { foot, top, body: planBody(pieces, legends, box, sheet.template, style, measure, ways) };
  };
  const nameOf = (frames: readonly PageFrame[]): Both<string> =>
    both((language) => projectionText(content, frames, density === 'densest', language));
  // A slide leaves the small print of its legends to the notes behind it.
  const first = place([], nameOf([]), isSlide ? [false] : [true, false]);
  // How far the scale is true is known once the maps have their places.
  const { isWhole } = first.body;
  const frames = framesOf(pieces, first.body.spots, content, style);
  const { foot, top, body } = place(isWhole ? [] : legendNotes, nameOf(frames), [isWhole]);
  // Drawn for the layout that is taken alone.
  let drawn: ReturnType<typeof drawPieces> | null = null;
  const pictures = (language: Language): readonly PageItem[] => {
    drawn ??= drawPieces(pieces, body.spots, { content, style, theme, measure });
    return drawn(language);
  };
  const print = foot.at(style.margin, top);
  return {
    facts,
    title: head.title,
    left: [...legendNotes, head.left, ...leftOfRecords(pieces, body.spots, { style, measure })],
    body,
    density,
    items: (language) => [
      paperOf(style, theme, top),
      ...head.draw(language),
      ...pictures(language),
      ...body.legends(language),
      ...print(language),
      ...ending.draw(language),
    ],
  };
}

/** The paper, and a rule over the small print. */
function paperOf(style: PageStyle, theme: Theme, top: number): PageItem {
  const { width, height, margin, gap } = style;
  const y = top - gap * 0.4;
  return {
    kind: 'decoration',
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: theme.paper },
      { kind: 'line', points: [margin, y, width - margin, y], stroke: theme.line, width: 0.75 },
    ],
  };
}

/** What its pictures must gain for a page to give something up. */
const costs: Readonly<Record<Density, number>> = { plain: 0, dense: 0.04, densest: 0.1 };

const worth = ({ body, density }: Planned): number => body.score - costs[density] + (body.isGood ? 0.3 : 0);

/** The page that shows its pictures best for what it gives up. */
function bestLayout(content: SheetContent, measure: Measure): Planned {
  const style = pageStyle(content.sheet);
  const theme = themes[content.briefing.theme];
  const legends = legendsOfPage(content);
  const given: Given = {
    content,
    style,
    theme,
    facts: both((language) => factsOf(content, language)),
    legends,
    legendNotes: legends.flatMap((legend) => {
      const notes = leftNotes(legend);
      return notes.en.length === 0 ? [] : [both((language) => lastly(notes[language]))];
    }),
    ending: planEnding(content, style, theme, measure),
    measure,
  };
  let best = planLayout(given, 'plain');
  // Paper has room: it gives up nothing where its pictures are read well.
  if (!isScreen(content.sheet.page) && best.body.isGood) return best;
  for (const density of ['dense', 'densest'] as const) {
    const planned = planLayout(given, density);
    if (worth(planned) > worth(best)) best = planned;
  }
  return best;
}

/** All that stands behind the face, under its headings. */
function backNotesOf(content: SheetContent, { facts, left }: Planned, language: Language): Page['backNotes'] {
  const t = words[language];
  const { citations, countedAll, notes } = facts[language];
  const made = say(words, language, 'madeWith', {
    made: dateText(content.made, language),
    version: content.version,
  });
  const methods = methodTexts(content, language);
  return [
    { heading: t.countedHeading, texts: countedAll },
    { heading: t.methodsHeading, texts: methods },
    {
      heading: t.notesHeading,
      texts: [...notes, ...left.map((each) => each[language]), t.boundaries].filter((text) => text !== ''),
    },
    { heading: t.sourcesHeading, texts: [...citations, t.basemap] },
    { heading: t.madeHeading, texts: [made] },
  ].filter(({ texts }) => texts.length > 0);
}

/**
 * Plans a sheet as a page in either language. Nothing is drawn yet. Both are planned as one, each block as large as the
 * language with more to say needs it: things stand in the same places in both.
 */
export function planPages(content: SheetContent, measure: Measure): Readonly<Record<Language, Page>> {
  const { sheet, briefing, elements } = content;
  const style = pageStyle(sheet);
  const planned = bestLayout(content, measure);
  return both((language) => ({
    id: sheet.id,
    kind: sheet.page,
    width: style.width,
    height: style.height,
    language,
    theme: themes[briefing.theme],
    title: planned.title[language],
    mark: briefing.mark,
    synthetic: elements.some(({ scenes }) => scenes[language].synthetic),
    items: planned.items(language),
    backNotes: backNotesOf(content, planned, language),
  }));
}
