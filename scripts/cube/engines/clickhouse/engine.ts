import { isAddress } from '../../address.ts';
import type { Engine } from '../engine.ts';

/** ClickHouse: in a process of its own for a folder of Parquet, else a server or a cluster. */
export const clickhouse: Engine = {
  id: 'clickhouse',
  recognises: (where) => !isAddress(where) || /^(clickhouse|https?):\/\//i.test(where),
  async open(ask, needs) {
    if (!isAddress(ask.where)) return (await import('./folder.ts')).openFolder(ask, needs);
    return (await import('./server.ts')).openServer(ask, needs);
  },
  async load(ask, manifest) {
    return (await import('./load.ts')).loadServer(ask, manifest);
  },
};
