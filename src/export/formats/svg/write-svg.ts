import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { ExportRequest } from '../../format.ts';
import { zipFiles } from '../../zip-files.ts';

/**
 * The charts of the sheets as drawings that stand alone: one is a file, several are a ZIP. Null where it was stopped.
 * Error: "charts-missing".
 */
export async function writeSvg(request: ExportRequest): Promise<Result<Blob | null, Problem>> {
  const [{ chartSvg }, { chartLegend }, { fontFaceRules }] = await Promise.all([
    import('./chart-svg.ts'),
    import('../../../show/page/plan-elements.ts'),
    import('../../../show/theme/font-faces.ts'),
  ]);
  const { pages, contents, recipe, stem, onProgress } = request;
  const fonts = fontFaceRules([400, 600]);
  const ids = [...new Set(pages.map(({ id }) => id))];
  const files: { readonly name: string; readonly text: string }[] = [];
  for (const [done, page] of pages.entries()) {
    if (!onProgress({ done, total: pages.length })) return ok(null);
    const number = String(ids.indexOf(page.id) + 1).padStart(2, '0');
    for (const item of page.items) {
      if (item.kind !== 'chart') continue;
      const content = contents.find(({ sheet }) => sheet.id === page.id);
      const own = content?.elements.find(({ element }) => element.id === item.id);
      const legend = own === undefined ? null : chartLegend(own, page.language);
      const name = `${stem}_${number}_${page.language}_${item.id}.svg`;
      files.push({ name, text: `${chartSvg(page, item, legend, recipe, fonts)}\n` });
    }
  }
  const [only] = files;
  if (only === undefined) return err(problem('charts-missing'));
  return ok(files.length > 1 ? zipFiles(files) : new Blob([only.text], { type: 'image/svg+xml' }));
}
