import { samplePurchase, sampleFirms } from '../../../main/features/purchase-documents/sample.ts';
import { shippedTemplate } from '../../../main/features/purchase-documents/shipped.ts';
import type { DocumentSources, PaperPeople } from '../../../main/reports/builders/purchase-documents/sources.ts';
import type { PurchaseDocument } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';

export const TODAY = '2026-11-22';

export const nobody: PaperPeople = { spenderName: '', spenderTitle: '', realizerName: '', realizerTitle: '', keeperName: '', keeperTitle: '', commission: '', researchers: '', financeUnit: 'Mali Hizmetler Müdürlüğü' };
export const people: PaperPeople = {
  ...nobody,
  spenderName: 'Elif Işık',
  spenderTitle: 'Muhtarlık İşleri Müdürü',
  realizerName: 'Ömer Ünal',
  realizerTitle: 'Şef',
  commission: 'Şule Öz, mühendis\nAli Can, tekniker\nİnci Gül, memur',
  researchers: 'Ömer Ünal, şef\nInci Çağ',
};

/** The made-up purchase of the program's own preview, changed as a test needs it. */
export function sources(document: PurchaseDocument, changes: Partial<PurchaseDetail> = {}, more: Partial<DocumentSources> = {}): DocumentSources {
  return {
    detail: { ...samplePurchase(TODAY), ...changes },
    template: shippedTemplate(document),
    people,
    firms: sampleFirms,
    appropriation: null,
    letterhead: { institution: 'Köyceğiz Belediye Başkanlığı', unit: 'Muhtarlık İşleri Müdürlüğü' },
    today: TODAY,
    now: `${TODAY}T14:05:00`,
    movementId: null,
    offerFirmId: null,
    ...more,
  };
}

const noSums = { ordered: 0, received: 0, accepted: 0, invoiced: 0, paid: 0, offerId: null };

/** Just opened: no price, no firm, nothing happened. */
export function justOpened(): Partial<PurchaseDetail> {
  const { lines, stages, papers } = samplePurchase(TODAY);
  return {
    firm: '', neighbourhood: '', justification: '', budgetCode: '', budgetTertip: '', filePlan: '', offers: [], movements: [], decidedOn: null, decisionNo: '', unit: '',
    lines: lines.map((line) => ({ ...line, ...noSums, price: 0 })),
    stages: stages.map((stage) => ({ ...stage, status: 'bekliyor', closedOn: null, documentNo: '' })),
    papers: papers.map((paper) => ({ ...paper, presentOn: null, paperNo: '', missing: false })),
    totals: { estimate: { net: 0, vat: 0, gross: 0 }, award: null, invoiced: { net: 0, vat: 0, gross: 0 }, paid: 0, withheld: 0 },
  };
}

/** Forty lines with long names, six firms with long names, everything ordered. */
export function large(): Partial<PurchaseDetail> {
  const base = samplePurchase(TODAY);
  const [line] = base.lines;
  const [offer] = base.offers;
  if (!line || !offer) throw new Error('the sample has lines and offers');
  const lines = Array.from({ length: 40 }, (_, index) => ({ ...line, id: index + 1, quantity: (index + 1) * 100, item: index % 5 === 0 ? `Kalem ${index + 1}: arkalığı ayarlanabilir, kolçaklı, beş tekerlekli, siyah kumaş döşemeli, TSE belgeli çalışma koltuğu (teknik şartnameye uygun)` : `Kalem ${index + 1}` }));
  const offers = Array.from({ length: 6 }, (_, index) => ({ ...offer, id: index + 1, firmId: index + 1, firm: `${index + 1}. Köyceğiz Büro Makineleri Kırtasiye Sanayi ve Ticaret Limited Şirketi`, vatIncluded: index % 2 === 1, prices: Object.fromEntries(lines.map(({ id }) => [id, 240_000 + ((id * 7 + index * 11) % 13) * 1_000])) }));
  const moved = lines.map(({ id, quantity }) => ({ lineId: id, quantity, price: 240_000, vatRate: 20 }));
  return {
    subject: 'Köyceğiz ilçesi merkez mahallelerindeki muhtarlık hizmet binalarının büro mobilyası, kırtasiye ve temizlik malzemesi ihtiyaçlarının karşılanması ile bakım ve onarım işlerinin yapılması alımı',
    justification: Array.from({ length: 12 }, () => 'Hizmet binalarındaki mobilyanın büyük kısmı yirmi yıldan eskidir ve kullanılamaz durumdadır.').join(' '),
    lines,
    offers,
    movements: base.movements.map((movement) => (movement.kind === 'iade' ? movement : { ...movement, lines: moved })),
    papers: Array.from({ length: 30 }, (_, index) => ({ ...(base.papers[index % 5] as (typeof base.papers)[number]), id: index + 1, notNeededReason: index === 7 ? 'Sözleşme yapılmadı, sipariş mektubu yeterli görüldü.' : '' })),
    notLowestReason: 'En düşük teklif veren firma teslim süresini kabul etmemiştir.',
  };
}
