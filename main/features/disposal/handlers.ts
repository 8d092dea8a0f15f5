import { disposalRuns, retentionRules, updateRetentionRule } from '../../../db/repositories/disposal.ts';
import { putSetting } from '../../../db/settings.ts';
import type { DisposalPreview } from '../../../preload/contract/disposal.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { found } from '../directory/found.ts';
import { previewOf } from './preview.ts';
import { backupAge, candidatesOf, disposalSettings, runDisposal, stateOf } from './run.ts';

export const disposal = {
  rules: (reader) => retentionRules(reader),

  async saveRule(writer, rule) {
    found((await retentionRules(writer)).find(({ id }) => id === rule.id));
    await updateRetentionRule(writer, rule);
    return found((await retentionRules(writer)).find(({ id }) => id === rule.id));
  },

  settings: (reader) => disposalSettings(reader),

  async saveSettings(writer, settings) {
    await putSetting(writer, 'disposal', settings);
    return settings;
  },

  state: (reader) => stateOf(reader),
  backup: (door) => backupAge(door),

  async candidates(reader, { offset, limit }) {
    const due = await candidatesOf(reader);
    return { rows: due.slice(offset, offset + limit), total: due.length };
  },

  async preview(reader, { personIds }) {
    const previews: DisposalPreview[] = [];
    for (const personId of personIds) previews.push(await previewOf(reader, personId));
    return previews;
  },

  run: (door, order) => runDisposal(door, order),
  runs: (reader, page) => disposalRuns(reader, page),
} satisfies FeatureHandlers<'disposal'>;
