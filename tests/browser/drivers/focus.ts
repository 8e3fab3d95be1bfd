import type { OpenApp } from './open-app.ts';

/** One stop of the Tab key, as it is found. */
export interface Stop {
  /** Its control, chart or tag. */
  readonly control: string;
  /** The part of the page that holds it. */
  readonly panel: string;
  /** From the top of the panel, with what was scrolled away, pixels. */
  readonly top: number;
  /** Whether a ring about it can be seen, in the window and under nothing. */
  readonly hasRing: boolean;
  readonly isInView: boolean;
  /** Counts elements, so that the same one is known again. */
  readonly mark: number;
}

/** A name as it is told to a screen reader. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** Description and value text. */
  readonly more: readonly string[];
}

/** A way by the Tab key: its stops, and whether it led out of the page, was held by one of them, or goes on. */
export interface Walk {
  readonly stops: readonly Stop[];
  readonly end: 'left' | 'held' | 'going on';
}

/** More stops than the page will ever have, all folds open. */
const mostStops = 900;
/** Parts of a date that Tab goes through. */
const mostWithin = 5;

/** What has the focus; in the browser. */
function stopNow(): Stop | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body || at === document.documentElement) return null;
  const marks = (window as unknown as { focusMarks?: Element[] }).focusMarks ?? [];
  (window as unknown as { focusMarks: Element[] }).focusMarks = marks;
  if (!marks.includes(at)) marks.push(at);
  const panel = at.closest('[data-dialog],aside,main,header,footer,nav,.notices,.top-bar,.status-bar') ?? document.body;
  const isBox = at.matches('input[type="radio"],input[type="checkbox"],input[type="range"]');
  const label = isBox ? (at.closest('label') ?? at) : at;
  // A round button that is not drawn itself stands in the label that is.
  const boxes = [at, label].map((element) => element.getBoundingClientRect());
  const box = boxes.find(({ width, height }) => width > 2 && height > 2) ?? at.getBoundingClientRect();
  const rings = [at, label].flatMap((element) => [
    getComputedStyle(element),
    getComputedStyle(element, '::before'),
    getComputedStyle(element, '::after'),
  ]);
  const parents = [at.parentElement, at.closest('[data-picture],section,figure')].flatMap((element) =>
    element === null ? [] : [getComputedStyle(element)],
  );
  const isRing = ({ outlineStyle, outlineWidth, outlineColor, boxShadow }: CSSStyleDeclaration): boolean =>
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5 && !/, 0\)$|transparent/.test(outlineColor)) ||
    boxShadow !== 'none';
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  // Any of several points of it may be what lies in front.
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))),
  );
  const isFront = points.some(
    (front) => front !== null && (label.contains(front) || at.contains(front) || front.contains(at)),
  );
  // A list that scrolls within the panel is one place of it.
  const scrolls = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
  let place = box.top;
  for (let up = at.parentElement; up !== null && up !== panel; up = up.parentElement) {
    if (scrolls(up)) place = up.getBoundingClientRect().top;
  }
  return {
    control: at.dataset.control ?? at.dataset.chart ?? `${at.tagName} ${at.getAttribute('aria-label') ?? ''}`,
    panel:
      panel.getAttribute('data-dialog') ??
      panel.getAttribute('data-side') ??
      (panel.className === '' ? panel.tagName : `${panel.tagName}.${panel.className}`),
    top: place - panel.getBoundingClientRect().top + panel.scrollTop,
    hasRing: rings.some(isRing) || parents.some(isRing),
    isInView: right > left && bottom > top && isFront,
    mark: marks.indexOf(at),
  };
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Where the Tab key goes, and what a screen reader is told there. */
export function focusOf(app: OpenApp) {
  const { page } = app;
  const stopAt = async (key: string): Promise<Stop | null> => {
    await page.keyboard.press(key);
    return page.evaluate(stopNow);
  };
  return {
    stopAt,
    /** Puts the focus before all that is on the page. */
    fromTheStart: (): Promise<void> =>
      page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      }),
    /**
     * Every stop until the page is left, once each: a date has several within itself.
     * @param isBack with Shift
     */
    async walk(isBack = false, most = mostStops): Promise<Walk> {
      const stops: Stop[] = [];
      let stays = 0;
      while (stops.length < most) {
        const stop = await stopAt(isBack ? 'Shift+Tab' : 'Tab');
        if (stop === null) return { stops, end: 'left' };
        const known = stops.findIndex(({ mark }) => mark === stop.mark);
        stays = known >= 0 && known === stops.length - 1 ? stays + 1 : 0;
        if (stays > mostWithin) return { stops, end: 'held' };
        if (stays > 0) continue;
        if (known >= 0) return { stops, end: known === 0 ? 'left' : 'held' };
        stops.push(stop);
      }
      return { stops, end: 'going on' };
    },
    /** What a screen reader is told of everything that takes the focus, as the browser works it out. */
    async told(): Promise<readonly Told[]> {
      const session = await app.context.newCDPSession(page);
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
        nodes: readonly AxNode[];
      };
      await session.detach();
      const isFocusable = ({ properties = [] }: AxNode): boolean =>
        properties.some(({ name, value }) => name === 'focusable' && value.value === true);
      return nodes
        .filter((node) => !node.ignored && isFocusable(node) && node.role?.value !== 'RootWebArea')
        .map(({ role, name, description, properties = [] }) => ({
          role: role?.value ?? '',
          name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
          more: [
            description?.value ?? '',
            ...properties.filter((one) => one.name === 'valuetext').map((one) => `${one.value.value}`),
          ],
        }));
    },
    /** Controls that can be seen and used by keys; frames of several are none. */
    usable: (within = 'body'): Promise<readonly string[]> =>
      page.evaluate((root) => {
        const frames = 'fieldset,dialog,section,div:not([tabindex]):not([role="slider"])';
        const all = [...document.querySelectorAll<HTMLElement>(`${root} [data-control]`)].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches(':disabled') &&
            !element.matches(frames) &&
            element.closest('[inert]') === null,
        );
        return [...new Set(all.map((element) => element.dataset.control ?? ''))];
      }, within),
  };
}

/** Panels in the order in which they are come to, each as often as it is come to. */
export function panelsOf(stops: readonly Stop[]): readonly string[] {
  return stops.map(({ panel }) => panel).filter((panel, i, all) => panel !== all[i - 1]);
}

/** Stops that stand far above the one before them in a panel of one column. */
export function jumpsBack(stops: readonly Stop[], panel: string, most = 48): readonly string[] {
  const own = stops.filter((stop) => stop.panel === panel);
  return own.flatMap((stop, i) => {
    const before = own[i - 1];
    return before !== undefined && before.top - stop.top > most ? [`${before.control} → ${stop.control}`] : [];
  });
}
