/** What the program remembers for itself is no decision of the office. */
const remembered = ['lastChannel', 'firstReport', 'sample', 'holidays', 'recordsName'] as const;

const skipped = remembered.map((key) => `'${key}'`).join(', ');

/** A picture or a long text is named by its length: the history tells that it changed, not what it looked like. */
const shown = (row: 'OLD' | 'NEW'): string =>
  `CASE WHEN length(${value(row)}) > 400 THEN '#' || length(${value(row)}) ELSE ${value(row)} END`;

function value(row: 'OLD' | 'NEW'): string {
  return `(CASE json_type(${row}.value) WHEN 'object' THEN json_extract(${row}.value, '$."' || part.name || '"') ELSE json_extract(${row}.value, '$') END)`;
}

const parts = (row: 'OLD' | 'NEW'): string => `SELECT COALESCE(key, '') AS name FROM json_each(${row}.value)`;

/**
 * SQL of the triggers that write one history row for each part of a setting that changed. Settings are known by a word,
 * so the entity is "setting:office" and its number 0. Released migrations use this: change it only by adding a new one.
 */
export const settingHistory: readonly string[] = [
  `CREATE TRIGGER setting_history_insert AFTER INSERT ON setting WHEN NEW.key NOT IN (${skipped}) BEGIN
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT 'setting:' || NEW.key, 0, '', NULL, NULL, actor, at, operation FROM write_context;
  END`,
  `CREATE TRIGGER setting_history_update AFTER UPDATE ON setting WHEN NEW.key NOT IN (${skipped}) AND OLD.value IS NOT NEW.value BEGIN
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT 'setting:' || NEW.key, 0, COALESCE(NULLIF(part.name, ''), 'value'), ${shown('OLD')}, ${shown('NEW')}, actor, at, operation
      FROM write_context, (${parts('OLD')} UNION ${parts('NEW')}) AS part
      WHERE ${value('OLD')} IS NOT ${value('NEW')};
  END`,
];

/** The same for the channels, whose key is their code: "channel:mbs". */
export const channelHistory: readonly string[] = [
  `CREATE TRIGGER channel_history_update AFTER UPDATE ON channel BEGIN${['name', 'active']
    .map(
      (column) => `
    INSERT INTO history (entity, entity_id, field, old_value, new_value, actor, at, operation)
      SELECT 'channel:' || NEW.code, 0, '${column}', OLD."${column}", NEW."${column}", actor, at, operation
      FROM write_context WHERE OLD."${column}" IS NOT NEW."${column}";`,
    )
    .join('')}
  END`,
];
