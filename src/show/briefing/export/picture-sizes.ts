import type { PageKind, SheetSpec } from '../../../document/sheet.ts';
import { pageStyle } from '../../page/page-size.ts';

/** Dots in an inch of a picture of a printed page. */
const dots = [150, 300] as const;
const widths = [1920, 3840, 7680] as const;

const isSlide = (page: PageKind): boolean => page === 'slide' || page === 'slide-4-3' || page === 'square';

/** Sizes in which a sheet is offered as a picture, pixels. */
export function pictureSizes<View>({
  page,
  orientation,
}: Pick<SheetSpec<View>, 'page' | 'orientation'>): readonly { readonly width: number; readonly height: number }[] {
  const size = pageStyle({ page, orientation });
  const across = isSlide(page) ? widths : dots.map((perInch) => Math.round((size.width / 72) * perInch));
  return across.map((width) => ({ width, height: Math.round((width * size.height) / size.width) }));
}
