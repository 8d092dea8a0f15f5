import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../../main/features/purchases/actions.ts';
import { quantityEffects, type Course, type CourseMovement } from '../../../main/features/purchases/rules/course.ts';
import { isConsistent, openOf, sumsOf, unpaidOf } from '../../../main/features/purchases/rules/quantities.ts';
import { currentStage, isConcluded, isReachable, stateOf, statusOf, waitsSince } from '../../../main/features/purchases/rules/stages.ts';
import { cancelMovementVerdict, completeVerdict, endVerdict, moveVerdict, payVerdict, reopenVerdict, skipVerdict } from '../../../main/features/purchases/rules/verdicts.ts';
import { shippedWays } from '../../../main/features/purchases/ways/shipped.ts';
import type { MovementKind, PurchaseKind } from '../../../preload/contract/purchase-codes.ts';

const today = '2026-11-30';
const names = { unitOf: () => 'adet', firm: () => 'Firma' };

function course(kind: PurchaseKind, quantities: readonly number[], skippable = true): Course {
  const way = shippedWays.find((each) => each.kind === kind);
  return {
    openedOn: '2026-11-01',
    ended: null,
    decidedOn: null,
    lines: quantities.map((quantity, index) => ({ id: index + 1, quantity, awardedTo: null })),
    stages: (way?.stages ?? []).map(({ code, name, effect }, index) => ({ id: index + 1, code, name, effect, skippable, doneOn: null, skippedOn: null })),
    movements: [],
    payments: [],
    offers: 1,
  };
}

const moved = (before: Course, movement: Omit<CourseMovement, 'id' | 'firmId' | 'gross'> & { gross?: number }): Course => ({ ...before, movements: [...before.movements, { firmId: 7, gross: 100, ...movement, id: before.movements.length + 1 }] });
const marked = (before: Course, until: string, on: string): Course => {
  const at = before.stages.findIndex(({ code }) => code === until);
  return { ...before, decidedOn: at > before.stages.findIndex(({ effect }) => effect === 'karar') ? on : null, stages: before.stages.map((stage, index) => (index < at && stage.effect === 'isaret' ? { ...stage, doneOn: on } : stage)) };
};
const line1 = (quantity: number) => [{ lineId: 1, quantity }];

describe('the state is computed from what happened', () => {
  const asked = course('mal', [1000]);
  const gone = marked(asked, 'siparis', '2026-11-05');
  const ordered = moved(gone, { kind: 'siparis', on: '2026-11-06', lines: line1(1000) });
  const half = moved(ordered, { kind: 'teslim', on: '2026-11-10', lines: line1(400) });
  const whole = moved(half, { kind: 'teslim', on: '2026-11-12', lines: line1(600) });
  const accepted = moved(whole, { kind: 'kabul', on: '2026-11-13', lines: line1(1000) });
  const invoiced = moved(accepted, { kind: 'fatura', on: '2026-11-14', lines: line1(1000), gross: 1200 });
  const paid = { ...marked(invoiced, 'odeme', '2026-11-15'), payments: [{ invoiceId: 5, on: '2026-11-20', amount: 1100, withheld: 100 }] };
  const ended = (reason: 'iptal' | 'odenek_yok' | 'birlestirildi' | 'ihaleye') => ({ ...half, ended: { on: '2026-11-11', reason } });
  const returned = moved(whole, { kind: 'iade', on: '2026-11-13', lines: line1(100) });

  test.each<[string, Course, string, string | undefined, string | null]>([
    ['nothing yet', { ...asked, offers: 0 }, 'taslak', 'ihtiyac', '2026-11-01'],
    ['asked for', marked(asked, 'maliyet', '2026-11-02'), 'onayda', 'maliyet', '2026-11-02'],
    ['approved, no offer yet', { ...marked(asked, 'arastirma', '2026-11-03'), offers: 0 }, 'onaylandi', 'arastirma', '2026-11-03'],
    ['approved, offers there', marked(asked, 'arastirma', '2026-11-03'), 'arastirmada', 'arastirma', '2026-11-03'],
    ['decided', gone, 'firma_belirlendi', 'siparis', '2026-11-05'],
    ['ordered', ordered, 'siparis', 'teslim', '2026-11-06'],
    ['delivered in part', half, 'kismi_teslim', 'teslim', '2026-11-10'],
    ['delivered', whole, 'teslim', 'kabul', '2026-11-12'],
    ['sent back in part', returned, 'kismi_teslim', 'teslim', '2026-11-12'],
    ['accepted', accepted, 'kabul', 'tasinir', '2026-11-13'],
    ['invoiced', invoiced, 'odemede', 'tasinir', '2026-11-13'],
    ['paid', paid, 'odendi', undefined, null],
    ['ended', ended('iptal'), 'iptal', 'teslim', null],
    ['no money', ended('odenek_yok'), 'odenek_yok', 'teslim', null],
    ['joined', ended('birlestirildi'), 'birlestirildi', 'teslim', null],
    ['to tender', ended('ihaleye'), 'ihaleye', 'teslim', null],
  ])('%s', (_name, given, state, stage, since) => {
    expect(stateOf(given)).toBe(state);
    expect(currentStage(given)?.code).toBe(stage);
    expect(waitsSince(given)).toBe(since);
    expect(isConsistent(given)).toBe(true);
  });

  test('a bill without the whole payment is in payment; without an invoice stage there is nothing to pay', () => {
    const bill = moved(marked(course('abonelik', [100]), 'fatura', '2026-11-02'), { kind: 'fatura', on: '2026-11-03', lines: line1(100), gross: 500 });
    expect(stateOf(bill)).toBe('odemede');
    expect(stateOf({ ...bill, payments: [{ invoiceId: 1, on: today, amount: 499, withheld: 0 }] })).toBe('odemede');
    expect(stateOf({ ...bill, payments: [{ invoiceId: 1, on: today, amount: 499, withheld: 1 }] })).toBe('odendi');
    const skipped = { ...marked(course('abonelik', [100]), 'fatura', '2026-11-02'), stages: marked(course('abonelik', [100]), 'fatura', '2026-11-02').stages.map((stage) => (stage.code === 'fatura' ? { ...stage, skippedOn: today } : stage)) };
    expect(isConcluded(skipped)).toBe(true);
  });

  test('half of a bill, paid whole, is not the payment', () => {
    const half = moved(marked(course('abonelik', [100]), 'fatura', '2026-11-02'), { kind: 'fatura', on: '2026-11-03', lines: line1(50), gross: 500 });
    const paidHalf = { ...half, payments: [{ invoiceId: 1, on: today, amount: 500, withheld: 0 }] };
    expect(paidHalf.stages.map((stage) => statusOf(paidHalf, stage))).toEqual(['bitti', 'suruyor', 'sirada']);
  });

  test('material from inside the house is done when it has come', () => {
    const given = moved(marked(course('malzeme', [300]), 'teslim', '2026-11-02'), { kind: 'teslim', on: '2026-11-04', lines: line1(300) });
    expect(stateOf(given)).toBe('tamamlandi');
  });

  test('what was given up is expected no more', () => {
    const dropped = moved(half, { kind: 'vazgecme', on: '2026-11-11', lines: line1(600) });
    expect(stateOf(dropped)).toBe('teslim');
    const [line] = dropped.lines;
    expect(line && openOf(dropped, line)).toEqual({ siparis: 0, teslim: 0, kabul: 400, iade: 400, fatura: 0, vazgecme: 0 });
  });
});

describe('what may not happen is said at its field', () => {
  const gone = marked(course('mal', [1000, 500]), 'siparis', '2026-11-05');
  const ordered = moved(gone, { kind: 'siparis', on: '2026-11-06', lines: [{ lineId: 1, quantity: 800 }] });
  const move = (kind: MovementKind, quantity: number, on = today, firmId: number | null = 7, given = ordered) => moveVerdict(given, { kind, on, firmId, lines: line1(quantity) }, names, today).map(({ field, message }) => `${field}: ${message}`);

  test.each<[string, readonly string[], readonly string[]]>([
    ['more than ordered', move('teslim', 900), ['lines.0.quantity: Teslim, sipariş edilen miktarı aşamaz. En çok 8 adet yazılabilir.']],
    ['exactly as ordered', move('teslim', 800), []],
    ['more than asked for', move('siparis', 201), ['lines.0.quantity: Sipariş, istenen miktarı aşamaz. En çok 2 adet yazılabilir.']],
    ['accepted before it came', move('kabul', 1), ['lines.0.quantity: Kabul, teslim alınan miktarı aşamaz. Bu kalemde yazılacak miktar kalmadı.']],
    ['invoiced before it was accepted', move('fatura', 1), ['lines.0.quantity: Fatura, kabul edilen miktarı aşamaz. Bu kalemde yazılacak miktar kalmadı.']],
    ['before the order', move('teslim', 100, '2026-11-05'), ['on: Bu tarih, sipariş tarihinden (06.11.2026) önce olamaz.']],
    ['before the decision', move('siparis', 100, '2026-11-04'), ['on: Bu tarih, Karar tarihinden (05.11.2026) önce olamaz.']],
    ['tomorrow', move('teslim', 100, '2026-12-01'), ['on: Tarih bugünden ileri olamaz.']],
    ['a line of another purchase', moveVerdict(ordered, { kind: 'teslim', on: today, firmId: 7, lines: [{ lineId: 9, quantity: 1 }] }, names, today).map(({ message }) => message), ['Bu kalem satın almada yok. Sayfayı yenileyin.']],
    ['a line twice', moveVerdict(ordered, { kind: 'teslim', on: today, firmId: 7, lines: [...line1(1), ...line1(1)] }, names, today).map(({ message }) => message), ['Aynı kalem iki kez yazılamaz.', 'Aynı kalem iki kez yazılamaz.']],
    ['a firm that was not chosen', move('siparis', 100, today, 8, { ...ordered, lines: ordered.lines.map((line) => ({ ...line, awardedTo: 7 })) }), ['lines.0.quantity: Bu kalem için karar verilen firma Firma.']],
    ['before the approval', move('siparis', 100, today, 7, marked(course('mal', [1000]), 'onay', '2026-11-02')), [': Önce “Onay” aşaması bitmeli ya da gerekçesiyle atlanmalı.']],
    ['a step that is not in this way', move('siparis', 1, today, 7, marked(course('abonelik', [100]), 'fatura', '2026-11-02')), [': Bu satın almanın aşamalarında bu işlem yok.']],
    ['everything given up', moveVerdict(gone, { kind: 'vazgecme', on: today, firmId: null, lines: [{ lineId: 1, quantity: 1000 }, { lineId: 2, quantity: 500 }] }, names, today).map(({ message }) => message), ['Hiç alınmayan bir satın almada kalemlerden vazgeçilmez. Satın almayı gerekçesiyle bitirin.']],
    ['something after the end', moveVerdict({ ...ordered, ended: { on: today, reason: 'iptal' } }, { kind: 'teslim', on: today, firmId: 7, lines: line1(1) }, names, today).map(({ message }) => message), ['Bu satın alma “İptal” durumunda; bu işlem yapılamaz. Hiçbir şey değişmedi.']],
  ])('%s', (_name, given, expected) => expect(given).toEqual(expected));

  test('a payment is held against the invoice', () => {
    const invoiced = moved(moved(moved(ordered, { kind: 'teslim', on: '2026-11-07', lines: line1(800) }), { kind: 'kabul', on: '2026-11-08', lines: line1(800) }), { kind: 'fatura', on: '2026-11-09', lines: line1(800), gross: 1000 });
    const pay = (amount: number, withheld: number, on = today) => payVerdict(invoiced, 4, { on, amount, withheld }, today).map(({ field, message }) => `${field}: ${message}`);
    expect(pay(900, 100)).toEqual([]);
    expect(pay(901, 100)).toEqual(['amount: Ödeme ve kesinti, faturanın ödenmemiş tutarını (10,00 TL) aşamaz.']);
    expect(pay(0, 0)).toEqual(['amount: Ödenen ya da kesilen tutarı yazın.']);
    expect(pay(1, 0, '2026-11-08')).toEqual(['on: Bu tarih, fatura tarihinden (09.11.2026) önce olamaz.']);
    expect(cancelMovementVerdict({ ...invoiced, payments: [{ invoiceId: 4, on: today, amount: 1, withheld: 0 }] }, invoiced.movements[3])).toHaveLength(1);
    expect(cancelMovementVerdict(invoiced, invoiced.movements[3])).toEqual([]);
    expect(cancelMovementVerdict(invoiced, invoiced.movements[1])).toHaveLength(1);
  });

  test('a later mark waits until the step before it has begun', () => {
    const fresh = marked(course('mal', [1000]), 'onay', '2026-11-02');
    const tasinir = (given: Course) => completeVerdict(given, given.stages.find(({ code }) => code === 'tasinir')!, today, today).map(({ message }) => message);
    expect(tasinir({ ...fresh, movements: [{ id: 1, kind: 'kabul', on: today, firmId: 7, gross: 0, lines: line1(1) }] })).toEqual(['Önce “Onay” aşaması bitmeli ya da gerekçesiyle atlanmalı.']);
    expect(tasinir(ordered)).toEqual(['Önce “Sipariş” aşaması bitmeli ya da gerekçesiyle atlanmalı.']);
    expect(tasinir(moved(moved(ordered, { kind: 'teslim', on: '2026-11-07', lines: line1(100) }), { kind: 'kabul', on: '2026-11-08', lines: line1(100) }))).toEqual([]);
    expect(actionsOf(fresh)).not.toContain('karar');
    expect(actionsOf(marked(course('mal', [1000]), 'karar', '2026-11-02'))).toContain('karar');
  });

  test('without an acceptance what was invoiced does not go back', () => {
    const way = course('mal', [1000]);
    const without = marked({ ...way, stages: way.stages.filter(({ effect }) => effect !== 'kabul') }, 'siparis', '2026-11-05');
    const given = moved(moved(moved(without, { kind: 'siparis', on: today, lines: line1(1000) }), { kind: 'teslim', on: today, lines: line1(700) }), { kind: 'fatura', on: today, lines: line1(500) });
    expect(given.lines[0] && openOf(given, given.lines[0])).toMatchObject({ iade: 200, fatura: 200, teslim: 300 });
  });

  test('a stage that may not be skipped is not, nor one that has begun', () => {
    const stage = (given: Course, code: string) => given.stages.find((each) => each.code === code) ?? given.stages[0]!;
    const strict = marked(course('mal', [1000], false), 'onay', '2026-11-02');
    expect(skipVerdict(strict, stage(strict, 'onay'), today, today)[0]?.message).toBe('“Onay” aşaması atlanamaz (Ayarlar › Satın alma).');
    expect(skipVerdict(ordered, stage(ordered, 'siparis'), today, today)[0]?.message).toBe('“Sipariş” aşamasında kayıt var; atlanamaz. Önce o kayıtları iptal edin.');
    expect(completeVerdict(ordered, stage(ordered, 'siparis'), today, today)[0]?.message).toContain('elle işaretlenmez');
    expect(reopenVerdict(ordered, stage(ordered, 'onay'))[0]?.message).toContain('Önce onu geri alın');
    expect(reopenVerdict(gone, stage(gone, 'karar'))).toEqual([]);
    expect(completeVerdict(strict, stage(strict, 'onay'), '2026-11-01', today)[0]?.message).toBe('Bu tarih, Ödenek tarihinden (02.11.2026) önce olamaz.');
  });
});

/** One step that the rules allow, chosen by a number; undefined where the rules allow none of its kind. */
function step(given: Course, choice: number, part: number): Course | undefined {
  const kinds: (() => Course | undefined)[] = [
    () => {
      const stage = given.stages.find((each) => each.effect === 'isaret' && completeVerdict(given, each, today, today).length === 0);
      return stage && { ...given, stages: given.stages.map((each) => (each === stage ? { ...each, doneOn: today } : each)) };
    },
    () => {
      const stage = given.stages.find((each) => skipVerdict(given, each, today, today).length === 0);
      return stage && { ...given, stages: given.stages.map((each) => (each === stage ? { ...each, skippedOn: today } : each)) };
    },
    () => (actionsOf(given).includes('karar') ? { ...given, decidedOn: today } : undefined),
    ...(['siparis', 'teslim', 'kabul', 'iade', 'fatura', 'vazgecme'] as const).map((kind) => () => {
      const lines = given.lines.flatMap((line) => {
        const open = openOf(given, line)[kind];
        return open > 0 ? [{ lineId: line.id, quantity: Math.max(1, Math.floor((open * (part % 4 === 3 ? 4 : (part % 4) + 1)) / 4)) }] : [];
      });
      return lines.length > 0 && moveVerdict(given, { kind, on: today, firmId: 7, lines }, names, today).length === 0 ? moved(given, { kind, on: today, lines, gross: 100 + part }) : undefined;
    }),
    () => {
      const invoice = given.movements.find((movement) => movement.kind === 'fatura' && unpaidOf(given, movement) > 0);
      if (!invoice) return undefined;
      const amount = part % 2 === 0 ? unpaidOf(given, invoice) : Math.ceil(unpaidOf(given, invoice) / 2);
      return payVerdict(given, invoice.id, { on: today, amount, withheld: 0 }, today).length === 0 ? { ...given, payments: [...given.payments, { invoiceId: invoice.id, on: today, amount, withheld: 0 }] } : undefined;
    },
  ];
  return kinds[choice % kinds.length]?.();
}

const walks = fc.record({
  kind: fc.constantFrom<PurchaseKind>('mal', 'hizmet', 'abonelik', 'malzeme'),
  quantities: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 3 }),
  skippable: fc.boolean(),
  /** Half of them begin where goods and money begin to move. */
  decided: fc.boolean(),
  steps: fc.array(fc.tuple(fc.nat(9), fc.nat(7)), { maxLength: 60 }),
});
const firstMoved: Readonly<Record<PurchaseKind, string>> = { mal: 'siparis', hizmet: 'siparis', abonelik: 'fatura', malzeme: 'teslim' };
const walked = ({ kind, quantities, skippable, decided, steps }: { kind: PurchaseKind; quantities: number[]; skippable: boolean; decided: boolean; steps: [number, number][] }): Course => {
  const opened = course(kind, quantities, skippable);
  return steps.reduce((at, [choice, part]) => step(at, choice, part) ?? at, decided ? marked(opened, firstMoved[kind], today) : opened);
};

describe('whatever happened before', () => {
  test('no sum of the parts is more than the whole', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const reached = walked(walk);
        expect(isConsistent(reached)).toBe(true);
        for (const line of reached.lines) {
          const { ordered, received, accepted, invoiced, paid, dropped } = sumsOf(reached, line);
          for (const part of [ordered, received, accepted, invoiced, paid, dropped]) expect(part).toBeGreaterThanOrEqual(0);
          expect(ordered).toBeLessThanOrEqual(line.quantity);
          expect(Math.max(received, accepted, invoiced) + dropped).toBeLessThanOrEqual(line.quantity);
          expect(paid).toBeLessThanOrEqual(invoiced);
        }
        for (const invoice of reached.movements.filter(({ kind }) => kind === 'fatura')) expect(unpaidOf(reached, invoice)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('it can still be concluded by going on, and ended at any moment before', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        let at = walked(walk);
        if (!isConcluded(at)) expect(endVerdict(at, today, today)).toEqual([]);
        for (let steps = 0; steps < 80 && !isConcluded(at); steps += 1) {
          // In the order of the way; the whole of what is open, no returns.
          const next = [0, 2, 3, 4, 5, 7, 9].map((choice) => step(at, choice, choice === 9 ? 0 : 3)).find((each) => each !== undefined);
          expect(next, `stuck at ${currentStage(at)?.code} of ${walk.kind}`).toBeDefined();
          at = next ?? at;
        }
        expect(isConcluded(at)).toBe(true);
        expect(actionsOf(at)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('there is one current stage at most, closed ones carry their day, and open ones after it wait', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const reached = walked(walk);
        const current = currentStage(reached);
        expect(waitsSince(reached) === null).toBe(current === undefined);
        for (const stage of reached.stages) {
          const status = statusOf(reached, stage);
          if (stage.effect === 'odeme' && status === 'bitti') expect(reached.stages.filter(({ effect }) => effect === 'fatura').map((each) => statusOf(reached, each))).not.toContain('suruyor');
          if (stage === current) expect(['suruyor']).toContain(status);
          if (status === 'bekliyor') expect(isReachable(reached, stage)).toBe(false);
        }
        for (const effect of quantityEffects) if (reached.stages.some((stage) => stage.effect === effect && stage.skippedOn !== null)) expect(reached.movements.some(({ kind }) => kind === effect)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
