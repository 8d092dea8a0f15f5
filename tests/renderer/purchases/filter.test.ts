import { describe, expect, test } from 'vitest';
import { emptyFilter, isNarrowed, question, readFilter, writeFilter } from '../../../renderer/features/purchases/filter.ts';
import { sinceWords, waitsWords } from '../../../renderer/features/purchases/waiting.ts';

const read = (address: string) => readFilter(new URLSearchParams(address));

describe('the filter of the list in the address', () => {
  test('nothing given: what is open, newest number first', () => {
    expect(emptyFilter).toMatchObject({ view: 'acik', states: [], waitsOn: [], sort: 'number', descending: true });
    expect(writeFilter(emptyFilter).toString()).toBe('');
  });

  test('read and written are each other’s inverse', () => {
    const full = read('view=takili&text=yazıcı&states=siparis,kismi_teslim&kinds=mal&methods=22d&waitsOn=Mali+Hizmetler&waitsOn=A,+B&budgetYear=2026&budgetCode=03.2&openedFrom=2026-01-01&sort=amount&order=asc');
    expect(full).toMatchObject({ view: 'takili', states: ['siparis', 'kismi_teslim'], waitsOn: ['Mali Hizmetler', 'A, B'], budgetYear: 2026, sort: 'amount', descending: false });
    expect(readFilter(writeFilter(full))).toEqual(full);
  });

  test('nonsense is left out', () => {
    expect(read('view=x&states=mal,iptal,drop&firmId=-1&budgetYear=26&openedTo=yarın&sort=subject;drop')).toEqual({ ...emptyFilter, states: ['iptal'] });
  });

  test('who comes from a firm or a request sees what is over too', () => {
    expect(read('firmId=3')).toMatchObject({ firmId: 3, view: 'hepsi' });
    expect(writeFilter(read('requestId=5')).toString()).toBe('requestId=5');
    expect(readFilter(writeFilter({ ...read('requestId=5'), view: 'acik' }))).toMatchObject({ requestId: 5, view: 'acik' });
  });

  test('a view and an order narrow nothing down', () => {
    expect(isNarrowed(read('view=biten&sort=firm'))).toBe(false);
    expect(isNarrowed(read('firmId=3'))).toBe(true);
    expect(isNarrowed(read('text=a'))).toBe(true);
  });

  test('the question takes everything', () => {
    expect(question(read('kinds=mal'))).toMatchObject({ kinds: ['mal'], view: 'acik', firmId: null });
  });
});

describe('on whom it waits', () => {
  test('in one sentence with its ending', () => {
    expect(waitsWords({ waitsOn: 'Mali Hizmetler Müdürlüğü', waitingDays: 12, firm: 'Öz Bilişim' })).toBe('Mali Hizmetler’de 12 gündür');
    expect(waitsWords({ waitsOn: 'Harcama yetkilisi', waitingDays: 0, firm: '' })).toBe('Harcama yetkilisinde bugün');
    expect(waitsWords({ waitsOn: '', waitingDays: null, firm: '' })).toBe('');
    expect(waitsWords({ waitsOn: 'Öz Bilişim', waitingDays: 3, firm: 'Öz Bilişim' })).toBe('Öz Bilişim’de 3 gündür');
    expect(waitsWords({ waitsOn: 'Öz Ltd. Şti.', waitingDays: 3, firm: 'Öz Ltd. Şti.' })).toBe('Öz Ltd. Şti.: 3 gündür');
    expect(sinceWords({ waitingDays: null })).toBe('');
  });
});
