import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language } from '../../base/words.ts';
import { placeStem, plainStem } from '../../corridors/place-stem.ts';
import { withoutRefuges } from '../../disclose/without-refuges.ts';
import type { Document } from '../../document/document.ts';
import type { ExportFormat, ExportRequest } from '../../export/format.ts';
import { exportFormats } from '../../export/formats/index.ts';
import { type Recipe, recipeOf, recipeText } from '../../export/recipe.ts';
import { recipeEnding, zipBlobs } from '../../export/zip-files.ts';
import type { Exporting } from '../../show/cockpit.ts';
import { loadBasemap } from '../../show/map/load-basemap.ts';
import type { ExportOrder } from '../../show/page/format-card.ts';
import type { SheetContent } from '../../show/page/sheet-content.ts';
import { isoToday } from '../../show/table/day-made.ts';
import { dataOf } from '../export-about.ts';
import { appVersion } from '../provenance.ts';
import { saveBlob } from '../save-file.ts';
import type { AppState, AppStore } from '../store.ts';
import { type Planned, pagesOf } from './pages-of.ts';
import { lackingFile, type SheetMaker } from './sheet-contents.ts';

/** Writes sheets to files, one order at a time. */
export interface SheetExporter {
  make(order: ExportOrder): Promise<void>;
  stop(): void;
}

/** "en", "es" or "en-es". */
const tongue = (languages: readonly Language[]): string => languages.join('-');

/** Begins the names of files: the mark, the place or title, what is shown, the language, the day. */
function stemOf(
  { briefing, ...study }: Document,
  contents: readonly SheetContent[],
  languages: readonly Language[],
  made: string,
): string {
  const [first] = contents;
  const [language = 'en'] = languages;
  const scene = first?.elements[0]?.scenes[language];
  const title = plainStem(briefing.title[language] || briefing.title.en || briefing.title.es).slice(0, 60);
  const one = scene?.fileStem.replace(new RegExp(`_${language}$`), '');
  const many = ['corredor', title || placeStem(study), language === 'es' ? 'sesion-informativa' : 'briefing'].join('_');
  const what = contents.length === 1 && one !== undefined ? one : many;
  const mark = plainStem(briefing.mark);
  return [...(mark === '' ? [] : [mark]), what, tongue(languages), made.replaceAll('-', '')].join('_');
}

function recipeFor(
  { document, dataSets }: Pick<AppState, 'document' | 'dataSets'>,
  planned: readonly Planned[],
  { format, sheets, languages, review }: ExportOrder,
  made: string,
): Recipe {
  const elements = planned.flatMap(({ content }) => content.elements);
  const stamps = new Map(elements.flatMap((element) => element.stamps).map((stamp) => [JSON.stringify(stamp), stamp]));
  const data = dataOf(
    { document, dataSets },
    elements.map(({ study }) => study),
  );
  const { mark } = document.briefing;
  // A study is for going on with; what is handed on says no more of such places than its pages do.
  const study = format === 'study' ? document : withoutRefuges(document);
  return {
    ...recipeOf(appVersion, study, [...stamps.values()], data),
    made,
    sheets,
    languages,
    ...(mark === '' ? {} : { mark }),
    ...(review === null ? {} : { review }),
  };
}

export function createSheetExporter(store: AppStore, maker: SheetMaker): SheetExporter {
  /** The order that is carried out; one that was stopped finds another in its place, or none, and ends. */
  let current: ExportOrder | null = null;

  const tell = (order: ExportOrder, exporting: Exporting): void => {
    if (order === current) store.setState({ exporting });
  };
  const say = (order: ExportOrder, done: number, total: number): boolean => {
    tell(order, { status: 'running', film: null, sheets: { done, total } });
    return order === current;
  };
  const fail = (order: ExportOrder, failure: Problem): void => tell(order, { status: 'failed', problem: failure });

  const make = async (order: ExportOrder): Promise<void> => {
    const total = 2 * order.sheets.length;
    say(order, 0, total);
    const { document, dataSets } = store.getState();
    const made = isoToday();
    // Who decided is kept with what was decided.
    const study = { ...document, briefing: { ...document.briefing, review: order.review } };
    const ground = { document: study, dataSets };
    const file = lackingFile(ground, order.sheets);
    if (file !== undefined) return fail(order, problem('data-asked-for', { file }));
    const planned = await pagesOf(ground, maker, order.sheets, order.languages, made, (done) =>
      say(order, done, total),
    );
    if (order !== current) return;
    if (planned === null) return fail(order, problem('engine-failed', { part: 'findings' }));
    if (planned.length === 0) return fail(order, problem('export-blank'));
    const written = await writeFile(ground, planned, order, made);
    if (order !== current || written === null) return;
    if (!written.ok) return fail(order, written.error);
    saveBlob(written.value.name, written.value.blob);
    tell(order, { status: 'done', file: written.value.name, recipe: null });
  };

  const writeFile = async (
    ground: Pick<AppState, 'document' | 'dataSets'>,
    planned: readonly Planned[],
    order: ExportOrder,
    made: string,
  ): Promise<Result<{ readonly name: string; readonly blob: Blob }, Problem> | null> => {
    const format = exportFormats.find(({ id }) => id === order.format);
    if (format === undefined) return err(problem('export-failed', { cause: order.format }));
    const [writer, basemap] = await Promise.all([format.load(), loadBasemap()]);
    if (!basemap.ok) return basemap;
    const { briefing } = ground.document;
    const steps = order.sheets.length;
    const requestOf = (parts: readonly Planned[], stem: string, before: number, span: number): ExportRequest => ({
      title: titleOf(ground.document, parts, order.languages),
      pages: parts.flatMap(({ pages }) => pages),
      contents: parts.map(({ content }) => content),
      languages: order.languages,
      mark: briefing.mark,
      office: briefing.office,
      recipe: recipeFor(ground, parts, order, made),
      basemap: basemap.value,
      made,
      pixels: order.pixels,
      byteOrderMark: order.byteOrderMark,
      stem,
      onProgress: ({ done, total }) =>
        say(order, steps + before + (total === 0 ? 0 : (done / total) * span), 2 * steps),
    });
    const contents = planned.map(({ content }) => content);
    const stem = stemOf(ground.document, contents, order.languages, made);
    const files: { readonly name: string; readonly blob: Blob }[] = [];
    const parts = format.isOneSheet ? onePageEach(planned) : [planned];
    const span = steps / parts.length;
    for (const [index, part] of parts.entries()) {
      const number = String(index + 1).padStart(2, '0');
      const name = parts.length === 1 ? stem : `${stem}_${number}_${part[0]?.pages[0]?.language ?? ''}`;
      const blob = await writer.write(requestOf(part, name, index * span, span));
      if (!blob.ok) return blob;
      if (blob.value === null) return null;
      if (blob.value.size === 0) return err(problem('export-blank'));
      files.push({ name: `${name}.${extensionOf(format, blob.value)}`, blob: blob.value });
    }
    const [only] = files;
    if (only !== undefined && files.length === 1) return ok(only);
    const recipe = new Blob([recipeText(recipeFor(ground, planned, order, made))]);
    const all = [...files, { name: `${stem}${recipeEnding}`, blob: recipe }];
    return ok({ name: `${stem}.zip`, blob: await zipBlobs(all) });
  };

  return {
    make: async (order) => {
      current = order;
      try {
        await make(order);
      } catch (cause) {
        fail(order, problem('export-failed', { cause: cause instanceof Error ? cause.message : '' }));
      }
    },
    stop: () => {
      // What is being worked out for a sheet goes on: the sheet on display waits for it too.
      current = null;
      store.setState({ exporting: { status: 'idle' } });
    },
  };
}

/** Of a kind that is a ZIP where it holds several files, "svg.zip". */
const extensionOf = ({ extension }: ExportFormat, { type }: Blob): string =>
  type === 'application/zip' && !extension.endsWith('zip') ? `${extension}.zip` : extension;

/** Files of a kind that holds one sheet: one for each page. */
const onePageEach = (planned: readonly Planned[]): readonly (readonly Planned[])[] =>
  planned.flatMap(({ content, pages }) => pages.map((page) => [{ content, pages: [page] }]));

function titleOf({ briefing }: Document, parts: readonly Planned[], languages: readonly Language[]): string {
  const [language = 'en'] = languages;
  const own = briefing.title[language] || briefing.title.en || briefing.title.es;
  const [first] = parts.flatMap(({ pages }) => pages);
  return own !== '' && parts.length > 1 ? own : (first?.title ?? own);
}
