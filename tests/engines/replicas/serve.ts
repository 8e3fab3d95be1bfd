import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

// ClickHouse of today behind a port, as a server answers: the engine that counts folders, with a file of settings of its
// own. Says its port on standard output. The servers of Debian know no clusterAllReplicas.

const [folder = '', settings = ''] = process.argv.slice(2);
const embedded = new URL('../../../scripts/cube/engines/clickhouse/embedded/package.json', import.meta.url);
const { Session }: typeof import('chdb') = createRequire(embedded)('chdb');
const session = new Session(folder, { connectionArgs: [`--config-file=${settings}`] });

async function answerTo(statement: string): Promise<Buffer> {
  if (!/FORMAT Native$/.test(statement)) return Buffer.from(session.query(statement, 'TabSeparated'));
  const pieces: Uint8Array[] = [];
  for await (const chunk of session.queryStream(statement, { format: 'Native' })) pieces.push(chunk.raw());
  return Buffer.concat(pieces);
}

const server = createServer(async (request, response) => {
  try {
    response.end(await answerTo(await text(request)));
  } catch (error) {
    response.writeHead(500).end(Object(error).message);
  }
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${Object(server.address()).port}\n`));
