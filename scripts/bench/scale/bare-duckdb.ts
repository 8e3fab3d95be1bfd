import { DuckDBInstance } from '@duckdb/node-api';

// DuckDB in a process of its own, as the other engine is: one statement into a table, under the same limits.
const [statement = '', memory = '', threads = '', spill = ''] = process.argv.slice(2);
const database = await DuckDBInstance.create(':memory:', { memory_limit: memory, threads, temp_directory: spill });
const connection = await database.connect();
await connection.run(`CREATE TABLE groups AS ${statement}`);
const told = await connection.runAndReadAll('SELECT COUNT(*), SUM(records), SUM(people) FROM groups');
process.stderr.write(`${told.getRows()[0].map(String).join(' ')}\n`);
connection.closeSync();
database.closeSync();
