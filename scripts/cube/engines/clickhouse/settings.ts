import { integer } from '../../statement.ts';

/** Limits of a question, which ClickHouse of 2018 knows too. @param memory bytes */
export function limitsOf({
  memory,
  seconds,
}: {
  readonly memory: number;
  readonly seconds: number;
}): Readonly<Record<string, string>> {
  return {
    max_memory_usage: integer(memory),
    // From half of it on, groups go to the disk; merging them again needs the other half.
    max_bytes_before_external_group_by: integer(Math.floor(memory / 2)),
    max_execution_time: integer(seconds),
    // A statement with a list of cells is longer than what is usual.
    max_query_size: integer(2 ** 26),
    max_ast_elements: integer(2 ** 22),
    max_expanded_ast_elements: integer(2 ** 22),
  };
}
