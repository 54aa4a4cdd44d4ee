/** Things that brands count: customers, reviews, stores. */

/**
 * Nouns by language, in the forms that stand behind a number, and the least number that is a claim: two stores are one,
 * two products are an example.
 */
const nouns: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    2: 'countries,cities,locations,stores,shops,branches,offices,employees,staff,team members,languages,warehouses,showrooms,markets,currencies',
    10: 'customers,clients,users,members,riders,cyclists,runners,shoppers,subscribers,buyers,people,families,households,businesses,companies,brands,teams,merchants,sellers,retailers,partners,fans,followers,readers,students,teachers,guests,travelers,travellers,travel agents,developers,patients,donors,volunteers,organizations,organisations,reviews,ratings,testimonials,products,items,articles,orders,deliveries,downloads,installs,installations,subscriptions,recipes,templates,apps,plugins,integrations,servers,websites,sites',
  },
  es: {
    2: 'países,ciudades,tiendas,sucursales,oficinas,empleados,empleadas,idiomas,almacenes,sedes',
    10: 'clientes,clientas,usuarios,usuarias,miembros,socios,suscriptores,compradores,personas,familias,hogares,empresas,negocios,marcas,equipos,seguidores,lectores,estudiantes,reseñas,opiniones,valoraciones,productos,artículos,pedidos,envíos,descargas,organizaciones,servidores',
  },
  nl: {
    2: 'landen,steden,winkels,filialen,vestigingen,kantoren,medewerkers,werknemers,talen,magazijnen',
    10: 'klanten,gebruikers,leden,abonnees,kopers,mensen,personen,gezinnen,huishoudens,bedrijven,ondernemers,merken,teams,volgers,lezers,studenten,reviews,beoordelingen,recensies,producten,artikelen,bestellingen,leveringen,downloads,organisaties,servers',
  },
  de: {
    2: 'länder,ländern,städte,städten,filialen,geschäfte,geschäften,läden,niederlassungen,standorte,standorten,büros,mitarbeiter,mitarbeitern,mitarbeitende,mitarbeitenden,mitarbeiterinnen,beschäftigte,sprachen',
    10: 'kunden,kundinnen,nutzer,nutzern,nutzerinnen,benutzer,benutzern,anwender,anwendern,mitglieder,mitgliedern,abonnenten,käufer,käufern,menschen,personen,familien,haushalte,haushalten,unternehmen,firmen,marken,teams,follower,followern,leser,lesern,studierende,bewertungen,rezensionen,produkte,produkten,artikel,artikeln,bestellungen,lieferungen,downloads,organisationen,server,servern',
  },
  fr: {
    2: 'pays,villes,magasins,boutiques,agences,bureaux,employés,salariés,collaborateurs,langues,entrepôts',
    10: 'clients,clientes,utilisateurs,utilisatrices,membres,adhérents,abonnés,acheteurs,personnes,familles,foyers,entreprises,sociétés,marques,équipes,lecteurs,étudiants,avis,évaluations,produits,articles,références,commandes,livraisons,téléchargements,organisations,serveurs',
  },
  pt: {
    2: 'países,cidades,lojas,filiais,escritórios,funcionários,colaboradores,idiomas,línguas,armazéns',
    10: 'clientes,usuários,utilizadores,membros,assinantes,subscritores,compradores,consumidores,pessoas,famílias,empresas,negócios,marcas,equipes,equipas,seguidores,leitores,estudantes,avaliações,opiniões,produtos,artigos,itens,pedidos,encomendas,entregas,downloads,organizações,servidores',
  },
  it: {
    2: 'paesi,città,negozi,filiali,sedi,uffici,dipendenti,collaboratori,lingue,magazzini,punti vendita',
    10: 'clienti,utenti,membri,iscritti,abbonati,acquirenti,persone,famiglie,aziende,imprese,marchi,team,lettori,studenti,recensioni,valutazioni,prodotti,articoli,ordini,consegne,download,organizzazioni,server',
  },
  ru: {
    2: 'стран,странах,страны,городов,городах,города,магазинов,магазина,магазинах,филиалов,филиала,офисов,офиса,сотрудников,сотрудника,языков,языках,складов',
    10: 'клиентов,клиента,клиентам,покупателей,покупателя,покупателям,пользователей,пользователя,пользователям,участников,подписчиков,человек,людей,семей,компаний,компании,брендов,команд,читателей,студентов,отзывов,отзыва,оценок,товаров,товара,продуктов,заказов,заказа,доставок,скачиваний,загрузок,организаций,серверов',
  },
  hi: {
    2: 'देशों,देश,शहरों,शहर,दुकानों,दुकानें,स्टोर,शाखाओं,कर्मचारी,कर्मचारियों,भाषाओं',
    10: 'ग्राहक,ग्राहकों,उपयोगकर्ता,उपयोगकर्ताओं,यूज़र,सदस्य,सदस्यों,लोग,लोगों,परिवार,परिवारों,कंपनियों,कंपनियां,ब्रांड,समीक्षाएं,समीक्षाओं,रिव्यू,उत्पाद,उत्पादों,प्रोडक्ट,ऑर्डर,डाउनलोड',
  },
  ja: {
    2: 'か国,カ国,ヶ国,ヵ国,店舗,拠点,言語,名の社員,人の社員,都市',
    10: '人,名,社,名様,件のレビュー,件の口コミ,件の評価,世帯,ユーザー,点以上の商品,点の商品',
  },
  pl: {
    2: 'krajach,krajów,miastach,miast,sklepów,sklepach,oddziałów,pracowników,języków,językach',
    10: 'klientów,użytkowników,członków,subskrybentów,osób,rodzin,firm,marek,opinii,recenzji,produktów,zamówień,organizacji',
  },
  sv: {
    2: 'länder,städer,butiker,kontor,anställda,medarbetare,språk',
    10: 'kunder,användare,medlemmar,prenumeranter,personer,människor,familjer,företag,varumärken,recensioner,omdömen,produkter,artiklar,beställningar,ordrar,organisationer',
  },
  cs: {
    2: 'zemích,zemí,městech,měst,prodejen,poboček,obchodů,zaměstnanců,jazyků,jazycích',
    10: 'zákazníků,uživatelů,členů,odběratelů,lidí,rodin,firem,značek,recenzí,hodnocení,produktů,výrobků,objednávek',
  },
  tr: {
    2: 'ülkede,ülke,şehirde,şehir,mağaza,şube,ofis,çalışan,çalışanı,dilde,dil',
    10: 'müşteri,müşterimiz,müşteriye,müşterisi,kullanıcı,kullanıcıya,üye,üyemiz,abone,kişi,aile,şirket,marka,yorum,değerlendirme,ürün,sipariş',
  },
  zh: {
    2: '个国家,国家,家门店,家分店,家店,名员工,位员工,种语言,个城市',
    10: '名客户,位客户,个客户,客户,名用户,位用户,个用户,用户,名顾客,位顾客,顾客,名会员,位会员,会员,家企业,家公司,条评论,条评价,款产品,种产品,件商品,款商品',
  },
  ko: {
    2: '개국,개 국가,개 매장,개 지점,개 언어,명의 직원',
    10: '명의 고객,명의 사용자,명의 회원,고객,명,개 기업,개의 리뷰,개 리뷰,개의 상품',
  },
  ar: {
    2: 'دولة,دول,مدينة,مدن,متجر,فرع,فروع,موظف,لغة,لغات',
    10: 'عميل,عملاء,مستخدم,عضو,شخص,عائلة,شركة,تقييم,منتج,طلب',
  },
};

/** Counted nouns of a language with the least number that counts before them. */
export function countNouns(language: string): [noun: string, least: number][] {
  return Object.entries(nouns[language] ?? {}).flatMap(([least, list]) =>
    list.split(',').map((noun): [string, number] => [noun, Number(least)]),
  );
}
