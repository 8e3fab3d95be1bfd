import { problem } from '../base/problem.ts';
import { loadFindingViews, onFindingViews } from '../show/findings/load.ts';
import { type AppStore, notify } from './store.ts';

/** Loads the code that shows findings as soon as the study has one. @returns tries again what failed */
export function bindFindingViews(store: AppStore): () => void {
  const load = async (): Promise<void> => {
    const { document, views } = store.getState();
    if (document.analyses.length === 0 || views !== 'not-asked') return;
    store.setState({ views: 'loading' });
    try {
      await loadFindingViews();
    } catch {
      store.setState({ views: 'failed' });
      notify(store, problem('part-not-loaded'), { act: 'load-views' });
    }
  };
  onFindingViews(() => store.setState({ views: 'here' }));
  store.subscribe((state, before) => {
    if (state.document !== before.document) void load();
  });
  void load();
  return () => {
    if (store.getState().views === 'failed') store.setState({ views: 'not-asked' });
    void load();
  };
}
