/**
 * Texts of links that say nothing by themselves, per language. Each list is one string, its entries parted by commas.
 * They are compared with the whole text of a link, in small letters, without arrows and full stops.
 */

/** The lists of one language. */
export interface Words {
  /** Says only that there is a link. */
  readonly bare: string;
  /** Says that there is more: customary on a button, empty in a list of links. */
  readonly more: string;
}

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = {
  en: {
    bare: 'click here, click, click this, click this link, click on this link, click the link, click below, clicking here, by clicking here, please click here, just click here, click right here, here, right here, over here, tap here, press here, go here, see here, follow this link, this link, the link, link, this, this one, this page, this url, url',
    more: 'read more, learn more, more, more info, more information, further information, find out more, see more, view more, show more, read on, continue reading, keep reading, read all, details, more details, see details, view details, continue, info',
  },
  es: {
    bare: 'haz clic aquí, haz click aquí, hacé clic acá, haga clic aquí, haga click aquí, hacer clic aquí, haciendo clic aquí, clic aquí, click aquí, da clic aquí, dé clic aquí, pincha aquí, pinche aquí, pulsa aquí, pulse aquí, toca aquí, aquí, acá, este enlace, en este enlace, siguiente enlace, el siguiente enlace, este link, enlace, link, esta página',
    more: 'leer más, lee más, seguir leyendo, más, más info, más información, saber más, conoce más, ver más, más detalles, ver detalles, detalles, continuar',
  },
  nl: {
    bare: 'klik hier, klik op deze link, klik, hier, via deze link, deze link, de link, link, deze pagina, tik hier',
    more: 'lees meer, lees verder, verder lezen, meer, meer lezen, meer info, meer informatie, meer weten, bekijk meer, ontdek meer, meer details, details, ga verder',
  },
  de: {
    bare: 'hier klicken, klicken sie hier, bitte hier klicken, klicke hier, klick hier, klick, klicken, hier, über diesen link, auf diesen link, diesem link, diesen link, dieser link, link, zum link, diese seite, dieser seite',
    more: 'mehr, mehr erfahren, erfahren sie mehr, erfahre mehr, mehr lesen, lesen sie mehr, weiterlesen, mehr infos, mehr info, mehr informationen, weitere informationen, weitere infos, mehr dazu, mehr anzeigen, details, mehr details, weiter',
  },
  fr: {
    bare: 'cliquez ici, clique ici, cliquer ici, en cliquant ici, cliquez sur ce lien, cliquez, ici, ici même, ce lien, le lien, lien, via ce lien, cette page, appuyez ici, touchez ici, par ici',
    more: "lire la suite, lire plus, en lire plus, en savoir plus, savoir plus, plus, plus d'info, plus d'infos, plus d'informations, voir plus, découvrir, détails, plus de détails, voir les détails, continuer",
  },
  pt: {
    bare: 'clique aqui, clica aqui, clicando aqui, ao clicar aqui, clique, toque aqui, aqui, cá, este link, neste link, este endereço, esta ligação, link, ligação, esta página',
    more: 'leia mais, ler mais, saiba mais, saber mais, veja mais, ver mais, mostrar mais, mais, mais info, mais informações, detalhes, mais detalhes, ver detalhes, continuar, continuar lendo, continuar a ler',
  },
  it: {
    bare: 'clicca qui, cliccare qui, cliccando qui, fai clic qui, fare clic qui, clicca, clicca su questo link, qui, proprio qui, questo link, a questo link, il link, link, questa pagina, tocca qui, premi qui',
    more: 'leggi di più, leggi tutto, continua a leggere, scopri di più, scopri, per saperne di più, saperne di più, ulteriori informazioni, maggiori informazioni, più informazioni, altre informazioni, vedi altro, mostra altro, altro, di più, dettagli, vedi dettagli, maggiori dettagli, continua',
  },
  ru: {
    bare: 'нажмите здесь, нажмите сюда, нажми сюда, нажмите, жмите сюда, жми сюда, кликните здесь, кликните сюда, кликни сюда, щелкните здесь, здесь, тут, сюда, вот тут, вот здесь, по ссылке, по этой ссылке, по данной ссылке, эта ссылка, эту ссылку, этой ссылке, ссылка, ссылке, ссылку, эта страница, этой странице',
    more: 'подробнее, узнать больше, узнать подробнее, узнайте больше, больше информации, читать далее, читать дальше, читать еще, далее, дальше, еще, больше, детали, подробности, продолжить, смотреть еще',
  },
  hi: {
    bare: 'यहाँ क्लिक करें, यहां क्लिक करें, यहाँ क्लिक कीजिए, क्लिक करें, क्लिक, यहाँ टैप करें, यहां टैप करें, यहाँ दबाएं, यहाँ, यहां, यहाँ देखें, यहां देखें, इस लिंक, इस लिंक पर, यह लिंक, लिंक, इस पेज, यह पेज',
    more: 'और पढ़ें, आगे पढ़ें, और जानें, अधिक जानें, ज़्यादा जानें, अधिक जानकारी, और जानकारी, और देखें, अधिक देखें, और, अधिक, विवरण, जारी रखें',
  },
};
