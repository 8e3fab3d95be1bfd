import type { AppState, AppStore } from '../store.ts';
import type { Keeper } from './keeper.ts';
import type { Study } from './shown.ts';

/** Studies that this browser keeps, as the first view needs them: what keeps them is loaded after the first map. */
export interface Shelf {
  /** Whether the last step is kept where it can be written at once. */
  keptAtOnce(isKept: boolean): void;
  /** Whether the store keeps the study on display. */
  keeps(): boolean;
  /** Names and sizes of what it keeps, as far as known. */
  sizes(): AppState['kept'];
  find(id: string): Promise<Study | null>;
  forget(): Promise<void>;
  keeper(): Promise<Keeper>;
}

const askEveryMs = 400;
const mostAsks = 50;

/** Calls back when the first map is drawn, or will not be. */
function afterFirstMap(then: () => void, asks = 0): void {
  const isDrawn = document.querySelector('[data-at-rest="true"]') !== null;
  if (isDrawn || asks > mostAsks) then();
  else setTimeout(() => afterFirstMap(then, asks + 1), askEveryMs);
}

/**
 * @param wanted id of a study that the page was opened for and that the store may have
 * @param isForgotten whether nothing is to be kept until something changes
 * @param onKept the store begins or ceases to keep what is on display
 */
export function bindShelf(
  store: AppStore,
  wanted: string | null,
  isForgotten: () => boolean,
  onKept: () => void,
): Shelf {
  let loading: Promise<Keeper> | undefined;
  let here: Keeper | undefined;
  let isKeptAtOnce = true;
  const keeper = (): Promise<Keeper> => {
    loading ??= import('./keeper.ts')
      .then(({ startKeeper }) => {
        here = startKeeper(store, wanted, { isForgotten, isKeptAtOnce: () => isKeptAtOnce, onKept });
        return here;
      })
      .catch((cause: unknown) => {
        loading = undefined;
        throw cause;
      });
    return loading;
  };
  const tryKeeper = (): void => void keeper().catch(() => undefined);
  if (wanted === null) afterFirstMap(tryKeeper);
  else tryKeeper();
  return {
    keptAtOnce: (isKept) => {
      isKeptAtOnce = isKept;
    },
    keeps: () => here?.keeps() === true,
    sizes: () => here?.sizes() ?? [],
    find: async (id) => (await keeper()).find(id),
    forget: async () => (await keeper()).forget(),
    keeper,
  };
}
