import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocation } from 'react-router';
import type { Draft } from '../../../preload/contract/drafts.ts';
import { operationNames } from '../../../preload/contract/operation-names.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { draftText } from '../../text/drafts.ts';
import { keepsDraft } from './flush.ts';
import { draftPlace, isAt, ownPlace } from './place.ts';
import { resumedDraft } from './resume.ts';

/** So long after a key was pressed the text is in the database. */
const delayMs = 1000;

const listKey = ['drafts', 'list', {}] as const;

/** Drafts that ended in this window: the empty form after a saved one must not be offered it before the list is read anew. */
const over = new Set<number>();

/** What a form shows beside its values, to be kept with them (the chosen line of a list). */
export interface DraftExtra {
  readonly get: () => unknown;
  readonly set: (kept: unknown) => void;
}

export interface DraftOfForm {
  /** An earlier one of this form and record that waits for a decision. */
  readonly offer: Draft | null;
  readonly resume: (draft: Draft) => void;
  readonly drop: (draft: Draft) => void;
  /** The form was saved, or its user leaves it for good. */
  readonly discard: () => void;
}

interface Parts<V extends FieldValues> {
  readonly name: string;
  readonly form: UseFormReturn<V, unknown, V>;
  readonly defaults: V;
  readonly extra: DraftExtra | undefined;
  /** Which one of several on a page, where no id tells it. */
  readonly about: string | undefined;
  /** Is there anything to keep? */
  readonly unsaved: () => boolean;
}

interface Content<V> {
  readonly values: V;
  readonly extra: unknown;
}

/** Writes what is typed into the database a second later, and offers what an earlier start left unfinished. */
export function useDraft<V extends FieldValues>({ name, form, defaults, extra, about, unsaved }: Parts<V>): DraftOfForm {
  const { pathname, state } = useLocation();
  const queries = useQueryClient();
  const [place] = useState(() => draftPlace(pathname, about === undefined ? defaults : { ...defaults, aboutId: about }));
  const [mark] = useState(() => crypto.randomUUID().slice(0, 8));
  const own = useRef({ place: ownPlace(place, mark), id: null as number | null, over: false });
  const kept = useRead('drafts', 'list', {});
  const [decided, setDecided] = useState<readonly number[]>([]);

  const latest = useRef({ unsaved, extra });
  useEffect(() => {
    latest.current = { unsaved, extra };
  });

  const forget = useCallback(
    async (id: number): Promise<void> => {
      over.add(id);
      await call('drafts', 'drop', { id }).catch(() => undefined);
      await queries.invalidateQueries({ queryKey: listKey });
    },
    [queries],
  );

  const keep = useCallback(async (): Promise<void> => {
    if (own.current.over || !latest.current.unsaved()) return;
    const content: Content<V> = { values: form.getValues(), extra: latest.current.extra?.get() ?? null };
    const title = draftText.title(operationNames[name] ?? name, document.title.split(' – ')[0] ?? '');
    // A disk that is full is said where the form is saved; here it must not disturb the writing.
    const saved = await call('drafts', 'keep', { form: name, place: own.current.place, title, content: JSON.stringify(content) }).catch(() => null);
    if (saved === null) return;
    const first = own.current.id === null;
    own.current.id = saved.id;
    // The form was left while this was on its way.
    if (own.current.over) await forget(saved.id);
    else if (first) await queries.invalidateQueries({ queryKey: listKey });
  }, [form, name, queries, forget]);

  useEffect(() => {
    let timer: number | undefined;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => void keep(), delayMs);
      },
    });
    const now = (): void => void keep();
    const release = keepsDraft(keep);
    window.addEventListener('beforeunload', now);
    return () => {
      stop();
      release();
      window.clearTimeout(timer);
      window.removeEventListener('beforeunload', now);
      now();
    };
  }, [form, keep]);

  const resume = useCallback(
    (draft: Draft): void => {
      const { values, extra: also } = JSON.parse(draft.content) as Content<V>;
      own.current = { place: draft.place, id: draft.id, over: false };
      setDecided((before) => [...before, draft.id]);
      latest.current.extra?.set(also);
      form.reset(values, { keepDefaultValues: true });
    },
    [form],
  );

  const offers = useMemo(() => (kept.data ?? []).filter((draft) => draft.form === name && isAt(place, draft.place) && draft.place !== ownPlace(place, mark) && !over.has(draft.id) && !decided.includes(draft.id)), [kept.data, name, place, mark, decided]);

  // "Devam et" in the list of drafts has decided already.
  const wanted = resumedDraft(state);
  const resumed = offers.find(({ id }) => id === wanted);
  useEffect(() => {
    if (resumed) resume(resumed);
  }, [resumed, resume]);

  return {
    offer: resumed ? null : (offers[0] ?? null),
    resume,
    drop: (draft) => {
      setDecided((before) => [...before, draft.id]);
      void forget(draft.id);
    },
    discard: () => {
      own.current.over = true;
      const { id } = own.current;
      if (id !== null) void forget(id);
    },
  };
}
