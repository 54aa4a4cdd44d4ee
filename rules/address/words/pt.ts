/**
 * Portuguese, two norms. Brazil: `você` is the usual form, `o senhor` the formal one, `tu` regional; `te` goes with all of them.
 * Portugal: tu is informal, formal texts drop the pronoun, `você` is no informal address.
 */

import type { Words } from './shape.ts';

const tu =
  'tu=você, contigo=com você, teu=seu, tua=sua, teus=seus, tuas=suas, podes=pode, queres=quer, deves=deve, precisas=precisa, sabes=sabe';
const senhor =
  'o senhor, a senhora, os senhores, as senhoras, ao senhor, à senhora, do senhor, da senhora, senhor cliente, senhora cliente';
const self =
  'eu, meu, minha, meus, minhas, mim, comigo, posso, quero, aceito o, aceito a, aceito os, aceito as, aceito que, aceito receber, desejo receber, concordo, tenho, estou';
const not = 'nosso senhor, nossa senhora, senhor dos anéis, o senhor dos, da senhora da, do senhor da';

export const pt: Words = {
  names: { formal: 'o senhor/a senhora', informal: 'você' },
  informal: { words: tu },
  formal: { words: senhor, usual: 'você, vocês' },
  not,
  self,
};

export const ptPT: Words = {
  names: { formal: 'o seu', informal: 'tu' },
  informal: {
    words: `${tu.replace('tu=você, contigo=com você', 'tu, contigo=consigo')}, te, ti=si, tens=tem, és=é, estás=está, terás=terá, poderás=poderá`,
  },
  formal: {
    words: `${senhor}, você=tu`,
    start:
      'Registe-se=Regista-te, Inscreva-se=Inscreve-te, Descubra=Descobre, Aproveite=Aproveita, Compre=Compra, Consulte=Consulta, Clique=Clica, Saiba=Sabe, Obtenha=Obtém, Descarregue=Descarrega, Visite=Visita, Contacte=Contacta, Introduza=Introduz, Selecione=Seleciona, Verifique=Verifica, Receba=Recebe, Escolha o=Escolhe o, Escolha a=Escolhe a',
  },
  not: `${not}`,
  self,
  isHyphenated: true,
};
