import { Box, Button, OutlinedInput } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import PlaylistAddOutlined from '@mui/icons-material/PlaylistAddOutlined';
import { useState } from 'react';
import type { Topic } from '../../../preload/contract/catalogue.ts';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { settingsText } from '../../text/settings.ts';
import { InUse } from './InUse.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { TopicDialog, type TopicDraft } from './TopicDialog.tsx';
import { topicTree } from './topic-tree.ts';

const text = settingsText.topics;

/** The topics as a tree; each proposes the unit it is first sent to. */
export function TopicSettings() {
  const topics = useRead('catalogue', 'topics', {});
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<TopicDraft | null>(null);
  const blank: TopicDraft = { id: null, parentId: null, name: '', unitId: null, active: true };
  return (
    <Box sx={{ maxWidth: 900 }}>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setEdited(blank)}>
            {text.add}
          </Button>
        }
      />
      <OutlinedInput value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={text.search} inputProps={{ 'aria-label': text.search, type: 'search' }} sx={{ width: 280, mb: 1 }} />
      <ReadResult read={topics} skeleton={<TableShape rows={16} rowHeight={32} />}>
        {(all) => {
          const rows = topicTree(all, typed);
          return rows.length === 0 ? (
            <EmptyState title={text.empty} />
          ) : (
            <SimpleTable
              label={text.title}
              rows={rows}
              rowKey={({ topic }) => topic.id}
              quiet={({ topic }) => !topic.active}
              actionsTitle={text.edit}
              actions={({ topic, depth }) => <TopicActions topic={topic} depth={depth} onEdit={setEdited} blank={blank} />}
              columns={[
                {
                  title: text.columns.name,
                  cell: ({ topic, depth }) => (
                    <Box component="span" sx={{ pl: depth * 3, fontWeight: depth === 0 ? 650 : 400 }}>
                      {topic.name}
                    </Box>
                  ),
                },
                { title: text.columns.unit, width: '36%', cell: ({ topic }) => (topic.unit === '' ? text.noUnit : topic.unit) },
                { title: text.columns.state, width: 130, cell: ({ topic }) => <InUse active={topic.active} /> },
              ]}
            />
          );
        }}
      </ReadResult>
      {edited && <TopicDialog topic={edited} topics={topics.data ?? []} onClose={() => setEdited(null)} />}
    </Box>
  );
}

interface TopicActionsProps {
  readonly topic: Topic;
  readonly depth: number;
  readonly blank: TopicDraft;
  readonly onEdit: (draft: TopicDraft) => void;
}

function TopicActions({ topic, depth, blank, onEdit }: TopicActionsProps) {
  return (
    <>
      {depth === 0 && <RowButton label={text.addUnderOf(topic.name)} icon={<PlaylistAddOutlined />} onClick={() => onEdit({ ...blank, parentId: topic.id, unitId: topic.unitId })} />}
      <RowButton label={text.editOf(topic.name)} icon={<EditOutlined />} onClick={() => onEdit(topic)} />
    </>
  );
}
