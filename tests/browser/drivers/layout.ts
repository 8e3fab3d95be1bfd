import axe from 'axe-core';
import type { OpenApp } from './open-app.ts';

/** What axe found: rule, how grave, and the elements. */
export interface Fault {
  readonly rule: string;
  readonly impact: string;
  readonly where: string;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  /** What is in order is not written up: it is not asked for. */
  run(options: { readonly resultTypes: readonly ['violations'] }): Promise<AxeResult>;
}

/** Texts of the page as boxes, and what is wrong with them; in the browser. */
function textFaults(): string[] {
  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const tolerance = 2;
  const faults: string[] = [];
  const lines: Line[] = [];
  const top = document.querySelector('dialog[open]') ?? document.body;
  const isForScreenReaders = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { clipPath, width, height } = getComputedStyle(at);
      if (clipPath.startsWith('inset(50%') || width === '1px' || height === '1px') return true;
    }
    return false;
  };
  /** The part of a box that its scrolling parents let be seen; a fault where one that does not scroll cuts it. */
  const seen = (element: Element, box: DOMRect, text: string): boolean => {
    const end = top === document.body ? top : top.parentElement;
    for (let at: Element | null = element; at !== null && at !== end; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      const [wide, high] = [
        Math.max(edge.left - box.left, box.right - edge.right),
        Math.max(edge.top - box.top, box.bottom - edge.bottom),
      ];
      const isScrolled = at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(overflowY);
      if (high > tolerance && isScrolled) return false;
      const scrollsWide = at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(overflowX);
      if (wide > tolerance && scrollsWide && at.matches('[tabindex]')) return false;
      if (wide > tolerance || high > tolerance) faults.push(`cut off: "${text}" in ${at.tagName}.${at.className}`);
    }
    return true;
  };
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || element.closest('option,script,style') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isForScreenReaders(element)) continue;
    if (element instanceof HTMLDetailsElement && !element.open) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || !seen(element, box, text)) continue;
      const isOutside =
        box.left < -tolerance ||
        box.top < -tolerance ||
        box.right > innerWidth + tolerance ||
        box.bottom > innerHeight + tolerance;
      if (isOutside) faults.push(`outside the window: "${text}"`);
      lines.push({ text, element, box });
    }
  }
  // Lines of one text touch by their line height: ascenders and descenders are not ink.
  const ink = (box: DOMRect): DOMRect => new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6);
  for (const [at, a] of lines.entries()) {
    for (const b of lines.slice(at + 1)) {
      const [one, other] = [ink(a.box), ink(b.box)];
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide <= tolerance || high <= tolerance) continue;
      // What lies under an opaque box that floats is covered, not mixed with it.
      const middle = { x: Math.max(one.left, other.left) + wide / 2, y: Math.max(one.top, other.top) + high / 2 };
      const front = document.elementFromPoint(middle.x, middle.y);
      const floats = (element: Element): boolean => element.closest('.notices,[data-floats]') !== null;
      if (front !== null && floats(front) && floats(a.element) !== floats(b.element)) continue;
      faults.push(`overlap: "${a.text}" and "${b.text}"`);
    }
  }
  const canvas = document.createElement('canvas').getContext('2d');
  for (const select of top.querySelectorAll('select')) {
    const style = getComputedStyle(select);
    const label = select.selectedOptions[0]?.textContent?.trim() ?? '';
    if (canvas === null || !select.checkVisibility()) continue;
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const arrow = 16;
    const room = select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const needed = canvas.measureText(label).width;
    if (needed > Math.max(room, 0) + tolerance && needed > select.clientWidth - arrow)
      faults.push(`cut off: "${label}" in a list`);
  }
  for (const button of top.querySelectorAll<HTMLElement>('button, .segment')) {
    if (button.checkVisibility() && button.scrollWidth > button.clientWidth + tolerance) {
      faults.push(`cut off: "${button.innerText}" in a button`);
    }
  }
  return [...new Set(faults)];
}

/** How the page stands: what axe, a ruler and the Tab key find. */
export function layoutOf(app: OpenApp) {
  const { page } = app;
  return {
    /** Serious and critical faults that axe finds. */
    async seriousFaults(): Promise<readonly Fault[]> {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
      const { violations } = await page.evaluate(async (): Promise<AxeResult> => {
        const found = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
        return JSON.parse(JSON.stringify({ violations: found.violations }));
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, impact, nodes }) =>
          nodes.map(({ html, failureSummary }) => ({
            rule: id,
            impact: impact ?? '',
            where: `${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''}`,
          })),
        );
    },
    /** Texts that lie over one another, are cut off, or stand outside the window. */
    textFaults: (): Promise<readonly string[]> => page.evaluate(textFaults),
    /** Puts a text over another, a text that is cut off, and a button without a name into the page. */
    plantFaults: (): Promise<void> =>
      page.evaluate(() => {
        const plant = document.createElement('div');
        plant.dataset.planted = '';
        const { left, top } = document.querySelector('.sentence')?.getBoundingClientRect() ?? new DOMRect();
        plant.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:90px`;
        plant.innerHTML =
          'planted over<p style="width:40px;overflow:hidden;white-space:nowrap">planted and cut</p><button></button>';
        document.querySelector('.centre')?.append(plant);
      }),
    /** Takes what was planted out of the page. */
    uproot: (): Promise<void> => page.evaluate(() => document.querySelector('[data-planted]')?.remove()),
    /** How much the page is larger than the window, pixels. */
    pageOverflow: (): Promise<readonly [number, number]> =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight] as const;
      }),
  };
}
