/** What tabs tell one another of the studies that they have on display. */
type Message =
  | { readonly kind: 'claim'; readonly tab: string; readonly ids: readonly string[] }
  | { readonly kind: 'held'; readonly to: string; readonly ids: readonly string[] }
  | { readonly kind: 'changed' };

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'changed') return true;
  const hasIds = 'ids' in data && Array.isArray(data.ids);
  return hasIds && (data.kind === 'claim' ? 'tab' in data : data.kind === 'held' && 'to' in data);
}

export interface Claims {
  /** Says what this tab has on display. */
  claim(): void;
  /** Says that studies of the store were changed. */
  tellChanged(): void;
}

/**
 * Keeps two tabs from having one study: the tab that has it answers, and the one that asks gives way.
 * @param held ids of what this tab has on display
 * @param onHeld some of them are another tab's
 */
export function createClaims(
  held: () => readonly string[],
  onHeld: (ids: readonly string[]) => void,
  onChanged: () => void,
): Claims {
  const tab = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const channel = new BroadcastChannel('corredor.studies');
  const post = (message: Message): void => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'changed') return onChanged();
    const shared = held().filter((id) => data.ids.includes(id));
    if (shared.length === 0) return;
    if (data.kind === 'claim') post({ kind: 'held', to: data.tab, ids: shared });
    else if (data.to === tab) onHeld(shared);
  };
  return {
    claim: () => post({ kind: 'claim', tab, ids: held() }),
    tellChanged: () => post({ kind: 'changed' }),
  };
}
