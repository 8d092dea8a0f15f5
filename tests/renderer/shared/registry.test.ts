import { expect, test } from 'vitest';
import { CommandRegistry } from '../../../renderer/shared/commands/registry.ts';

test('the last registered answers, and the one before it when it leaves', () => {
  const registry = new CommandRegistry();
  const answers: string[] = [];
  registry.register('save', 0, () => answers.push('list'));
  const leave = registry.register('save', 0, () => answers.push('form'));
  expect(registry.run('save')).toBe(true);
  leave();
  registry.run('save');
  expect(answers).toEqual(['form', 'list']);
});

test('nobody answers: run says so', () => {
  const registry = new CommandRegistry();
  expect(registry.available('print')).toBe(false);
  expect(registry.run('print')).toBe(false);
});

test('while a dialog is open only what is inside it answers', () => {
  const registry = new CommandRegistry();
  const answers: string[] = [];
  registry.register('newRequest', 0, () => answers.push('page'));
  registry.register('save', 0, () => answers.push('page'));
  const close = registry.openLayer(1);
  registry.register('save', 1, () => answers.push('dialog'));
  expect(registry.run('newRequest')).toBe(false);
  registry.run('save');
  close();
  expect(registry.run('newRequest')).toBe(true);
  expect(answers).toEqual(['dialog', 'page']);
});

test('a dialog over a dialog', () => {
  const registry = new CommandRegistry();
  const answers: string[] = [];
  const closeLower = registry.openLayer(1);
  registry.register('save', 1, () => answers.push('lower'));
  const closeUpper = registry.openLayer(2);
  expect(registry.run('save')).toBe(false);
  closeUpper();
  registry.run('save');
  closeLower();
  expect(answers).toEqual(['lower']);
});

test('a press is found by its key', () => {
  const registry = new CommandRegistry();
  const held = { ctrlKey: true, shiftKey: false, altKey: false, metaKey: false };
  expect(registry.commandFor({ key: 'k', code: 'KeyK', ...held })).toBe('palette');
  expect(registry.commandFor({ key: '/', code: 'Digit7', ctrlKey: false, shiftKey: true, altKey: false, metaKey: false })).toBe('searchList');
  expect(registry.commandFor({ key: 'f', code: 'KeyF', ...held })).toBe('searchList');
  expect(registry.commandFor({ key: 'q', code: 'KeyQ', ...held })).toBeNull();
});
