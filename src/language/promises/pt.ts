/** What promises are told by in Portuguese. */

import type { PromiseWords } from './words.ts';

/** Portuguese. */
export const pt: PromiseWords = {
  asks: 'por favor, deve, você deve, você precisa, se você, se precisar, se quiser, você pode, ajuda você, permite que você, fale conosco, contacte-nos, entre em contato conosco, certifique-se, hóspedes, convidados, visitantes, participantes',
  delivery:
    'entreg*, frete, envio, envios, enviamos, enviaremos, despach*, seu pedido, o seu pedido, sua encomenda, a sua encomenda, chega, chegará, receberá, receberás',
  refund: 'reembols*, estorn*, dinheiro de volta, devolução do dinheiro, devolveremos',
  reply:
    'respondemos, responderemos, lhe responder, te responder, nossa resposta, a nossa resposta, receberá uma resposta, receberás uma resposta, retornamos, retornaremos, entraremos em contato, entraremos em contacto, entramos em contato, entraremos em contacto consigo, avisaremos, notificaremos, informaremos',
  availability: 'disponível, disponíveis, disponibilidade, em estoque, em stock, à venda, de volta ao estoque',
  price: 'preço, preços',
  support:
    'reparação demora, reparação leva, conserto leva, reparo leva, atendimento ao cliente, apoio ao cliente, serviço ao cliente, suporte técnico, suporte ao cliente, nosso suporte, nosso atendimento, equipe de suporte, equipa de apoio, chat ao vivo, ajudamos, ajudaremos, oferecemos suporte',
  returns:
    'devoluções, devolução grátis, devolução gratuita, trocas, trocas e devoluções, política de devolução, política de troca, devolver',
  warranty: 'garantia, garantias, anos de garantia',
  offer:
    'desconto, descontos, promoção, promoções, oferta, ofertas, liquidação, economize, poupe, custa, custam, custo, taxa, taxas, frete, cupom, código',
};
