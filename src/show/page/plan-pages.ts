import { type Language, languages, say } from '../../base/words.ts';
import { themes } from '../theme/colours.ts';
import { type Both, both } from './both.ts';
import { drawPieces, framesOf } from './draw-pieces.ts';
import type { PageFrame } from './map-frame.ts';
import type { Measure } from './measure.ts';
import type { Page, PageItem } from './page.ts';
import { dateText, factsOf, methodTexts, type PageFacts, periodsOf } from './page-facts.ts';
import { legendsOfPage } from './page-legends.ts';
import { isScreen, type PageStyle, pageStyle } from './page-size.ts';
import { type Body, planBody } from './plan-body.ts';
import { planEnding } from './plan-ending.ts';
import { joined, type Paragraph, planFoot } from './plan-foot.ts';
import { planHead } from './plan-head.ts';
import { leftNotes } from './plan-legend.ts';
import { periodsDiffer, piecesOf } from './plan-parts.ts';
import { projectionText } from './projection-text.ts';
import type { SheetContent } from './sheet-content.ts';
import { words } from './words.ts';

const lastly = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** What the small print says, paragraph by paragraph. */
function paragraphsOf(
  facts: Both<PageFacts>,
  legendNotes: readonly Both<string>[],
  projection: Both<string>,
  isPeriodSaid: boolean,
): readonly Paragraph[] {
  const told = (pick: (facts: PageFacts) => string): Both<string> => both((language) => pick(facts[language]));
  const notes = [told(({ counted, suppression }) => lastly([counted, ...suppression]))];
  const sources = [
    told(({ sources: text, period, made }) => lastly([...(isPeriodSaid ? [] : [period]), text, made])),
    joined([told(({ boundaries }) => boundaries), projection]),
  ];
  const method = told(({ method: { short } }) => short);
  const must = (role: Paragraph['role'], texts: readonly Both<string>[]): readonly Paragraph[] =>
    texts.map((each) => ({ role, texts: each, isOptional: false }));
  const count = Math.max(facts.en.more.length, facts.es.more.length);
  const more = Array.from({ length: count }, (_, i) => told(({ more: texts }) => texts[i] ?? ''));
  const rest = [...legendNotes, ...more].map((texts): Paragraph => ({ role: 'note', texts, isOptional: true }));
  return [...must('note', [...notes, method]), ...rest, ...must('source', sources)];
}

/** Height that small print may take; on a screen no more than must be said. */
const heightOfFoot = (style: PageStyle, isSlide: boolean): number =>
  style.height * (isSlide ? 0 : style.height > style.width ? 0.22 : 0.19);

interface Planned {
  readonly facts: Both<PageFacts>;
  readonly title: Both<string>;
  readonly items: (language: Language) => readonly PageItem[];
  readonly legendNotes: readonly Both<string>[];
}

function planLayout(content: SheetContent, measure: Measure): Planned {
  const { sheet, briefing } = content;
  const style = pageStyle(sheet);
  const theme = themes[briefing.theme];
  const isSlide = isScreen(sheet.page);
  const facts = both((language) => factsOf(content, language));
  const head = planHead(content, style, theme, measure);
  const ending = planEnding(content, style, theme, measure);
  const pieces = piecesOf(content, head.title, style, measure);
  const legends = legendsOfPage(content);
  const limit = heightOfFoot(style, isSlide);
  const inner = style.width - 2 * style.margin;
  const allNotes = legends.flatMap((legend) => {
    const notes = leftNotes(legend);
    return notes.en.length === 0 ? [] : [both((language) => lastly(notes[language]))];
  });
  const isPeriodSaid =
    periodsDiffer(content) ||
    languages.every((language) =>
      periodsOf(content, language).every((period) =>
        `${head.title[language]} ${head.subtitle[language]}`.includes(period),
      ),
    );
  const place = (legendNotes: readonly Both<string>[], projection: Both<string>, ways?: readonly boolean[]) => {
    const paragraphs = paragraphsOf(facts, legendNotes, projection, isPeriodSaid);
    const foot = planFoot(paragraphs, inner, limit, style, theme.quiet, measure);
    const top = ending.top - style.small.size * 0.5 - foot.height;
    const box = { x: style.margin, y: head.bottom, width: inner, height: top - style.gap * 0.9 - head.bottom };
    const body: Body = planBody(pieces, legends, box, sheet.template, style, measure, ways);
    return { foot, top, body };
  };
  const nameOf = (frames: readonly PageFrame[]): Both<string> =>
    both((language) => projectionText(content, frames, language));
  const first = place([], nameOf([]));
  // How far the scale is true is known once the maps have their places.
  const { isWhole } = first.body;
  const frames = framesOf(pieces, first.body.spots, content, style);
  const made = place(isWhole ? [] : allNotes, nameOf(frames), [isWhole]);
  const { foot, top, body } = made;
  const pictures = drawPieces(pieces, body.spots, { content, style, theme, measure });
  const print = foot.at(style.margin, top);
  const paper: PageItem = {
    kind: 'decoration',
    marks: [
      { kind: 'rect', x: 0, y: 0, width: style.width, height: style.height, fill: theme.paper },
      {
        kind: 'line',
        points: [style.margin, top - style.gap * 0.4, style.width - style.margin, top - style.gap * 0.4],
        stroke: theme.line,
        width: 0.75,
      },
    ],
  };
  return {
    facts,
    title: head.title,
    legendNotes: [...allNotes, head.left],
    items: (language) => [
      paper,
      ...head.draw(language),
      ...pictures(language),
      ...body.legends(language),
      ...print(language),
      ...ending.draw(language),
    ],
  };
}

/** All that stands behind the face, under its headings. */
function backNotesOf(content: SheetContent, { facts, legendNotes }: Planned, language: Language): Page['backNotes'] {
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
      texts: [...notes, ...legendNotes.map((each) => each[language]), t.boundaries].filter((text) => text !== ''),
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
  const planned = planLayout(content, measure);
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
