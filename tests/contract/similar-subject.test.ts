import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarSubjects } from '../../preload/contract/similar-subject.ts';
import { upperTr } from '../../preload/contract/turkish.ts';

const similar: readonly (readonly [string, string])[] = [
  ['Yazıcı toneri alımı', 'Toner alımı'],
  ['TONER ALIMI', '3 adet toner temini'],
  ['A4 kâğıt alımı', 'Fotokopi kağıdı temini'],
  ['Muhtarlık binası boya işi', 'Yeni Mahallesi muhtarlığı boyası'],
  ['Çay ve şeker alımı', 'Muhtarlar toplantısı için çay, şeker'],
  ['Bayrak alımı', 'Türk bayrağı ve gönder alımı'],
  ['Masa alımı', 'Muhtarlıklar için masası ve sandalye temini'],
  ['Evrak dolabı alımı', 'Muhtarlıklara dolap temini'],
  ['Muhtarlık tabelası', 'Mahalle muhtarlıkları tabelaları yaptırılması'],
  ['Kırtasiye malzemesi alımı', 'Muhtelif kırtasiye'],
  ['Bilgisayar alımı', 'Bilgisayar ve yazıcı alımı'],
  ['Klima montajı', 'Muhtarlık binası klima alımı'],
  ['Temizlik malzemesi alımı', 'Temizlik Malzemeleri Alımı İşi'],
  ['IŞIKLI TABELA ALIMI', 'ışıklı tabela'],
  ['Gülpınar Mah. muhtarlığı sandalye alımı', 'Toparlar Mahallesi muhtarlığı sandalyeleri'],
  ['Plaket ve çiçek alımı', 'Çiçek alımı'],
  ['Ofis koltuğu', 'Koltuk takımı alımı'],
  ['Cam alımı', 'Muhtarlık binası cam değişimi'],
  ['Toner, toner ve masa alımı', 'Masa, perde, halı ve kilim alımı'],
  ['Boya, masa ve toner alımı', 'Boyası, boyacı ve perde'],
];

const different: readonly (readonly [string, string])[] = [
  ['Muhtarlık binası boya işi', 'Yazıcı alımı'],
  ['Muhtarlık binası boya işi', 'Muhtarlık binası klima alımı'],
  ['Temizlik hizmeti alımı', 'Güvenlik hizmeti alımı'],
  ['Temizlik malzemesi alımı', 'Kırtasiye malzemesi alımı'],
  ['Gülpınar Mahallesi muhtarlığı masa alımı', 'Gülpınar Mahallesi muhtarlığı yazıcı alımı'],
  ['2026 yılı tabela alımı', '2026 yılı toner alımı'],
  ['Yeni Mah. için çay alımı', 'Yeni Mah. için boya alımı'],
  ['Cam alımı', 'Cami halısı alımı'],
  ['Muhtarlar günü plaketi', 'Ofis mobilyası'],
  ['Su alımı', 'Sunum perdesi alımı'],
  ['Alım işi', 'Satın alma işi'],
  ['Mal alımı', 'Mal ve malzeme alımı'],
  ['', 'Toner alımı'],
  ['', ''],
  ['5 adet', '5 adet'],
  ['Masa, sandalye, dolap, perde ve halı alımı', 'Kamera, kablo, kayıt cihazı, ekran ve perde temini'],
];

describe('similar subjects', () => {
  test.each(similar)('%s ~ %s', (a, b) => {
    expect(similarSubjects(a, b)).toBe(true);
    expect(similarSubjects(b, a)).toBe(true);
  });

  test.each(different)('%s !~ %s', (a, b) => {
    expect(similarSubjects(a, b)).toBe(false);
    expect(similarSubjects(b, a)).toBe(false);
  });

  const words = ['toner', 'toneri', 'boya', 'boyası', 'boyacı', 'kâğıt', 'kağıdı', 'cam', 'cami', 'alımı', 've', 'işi', 'Yeni', 'Mahallesi', 'masa', '2026', 'İş', 'dolap', 'dolabı'];
  const subject = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '));

  test('holds both ways and in capitals', () => {
    fc.assert(fc.property(subject, subject, (a, b) => {
      expect(similarSubjects(b, a)).toBe(similarSubjects(a, b));
      expect(similarSubjects(upperTr(a), b)).toBe(similarSubjects(a, b));
    }), { numRuns: 500 });
  });

  test('a subject with something in it is similar to itself and to a longer one that holds it', () => {
    fc.assert(fc.property(subject, subject, (a, b) => {
      expect(similarSubjects(`tabela alımı ${a}`, `tabela alımı ${a}`)).toBe(true);
      expect(similarSubjects('tabela', `tabela alımı, ${b}`)).toBe(true);
    }), { numRuns: 500 });
  });
});
