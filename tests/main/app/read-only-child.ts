/** Run as another user: opens the folder and says what it may do there. */
import { argv, stdout } from 'node:process';
import { openProgram } from '../../fixtures/whole-program.ts';

const [, , folder = '', settings = ''] = argv;
const program = openProgram(folder, { settings });
const { problem, status } = await program.call('app', 'start', {});
const { total } = await program.call('requests', 'count', {});
const { code } = await program.refused('drafts', 'keep', { form: 'requests.create', place: '/requests/new', title: 'x', content: '{}' });
await program.engine.close();
stdout.write(JSON.stringify({ problem, readOnly: status.readOnly, requests: total, refused: code }));
