// Made by `src/learn/make-word-classes.ts` from NERP, as split in IndoNLU (Apache License 2.0).

/** Words of people’s names. */
export const personWords: ReadonlySet<string> = new Set(
  `aa aan aat abadi abbas abbot abbott abd abdel abdirahim abdiyare abdul abdullah abdurarsyad abdurrahman abi
abidin abigail abimanyu abnur aboebakar abraham abrijani aburizal abyanti achmad achmadi achnas achsanul aci
adami addie ade adele adhitia adi adies adinda adinia aditya adityaswara adji adjie adler adlun adnan adow
adrian adya afandi afif afnan agarwal agato agbaje agudelo aguero agueros agun agus agusrin agustin agustina
agustini agustinus aher ahern ahmad ahmadi ahmed ahok ahsan aiko ainul ainur airlangga aisah aisha aj ajeng
aji ak akbar akhiruddin akira al al-arief al-assad al-indunisy al-sisi alaba alamin alamsyah alamuddin alan
albert alberto alberts albus alcantara alejandro aleksandar alessandro alessia alex alexander alexis alfi
alfred ali alie alif alimi alishahbana alisyahdi alkader alkostar alldo allegri allen allure almira alonso
altidore alvarez alvaro alves alwi alwood amansyah amar amelia amin amir amneh amos amran anakonda ananda
anang ananto anas ancelotti andalusia andanar andang andersen anderson andhi andi andien andik andika andrea
andrei andrew andri andy angel angelina angga anggarwati anggun angie ani anies anin anindito anis anita anja
anna annan ans ant anten antey anthony anto anton antonio antonis antony anung anya ap apay apidian apip
apirak apollo aprilianto aqil ar arbi arcanda ardhito areski ari arian arie arief ariel ariesman arif arifin
arimuladi ariska ariyani arman armando armstrong arnol arnold arofah arriane arrigo arsene arthur artidjo
arwani ary arya aryani asensio ashabul ashba asher ashokan asif asih asman asmara asokawati asri assad asta
astakhov aster astri aswan asyary atika atlaoui atmadja atmanto attan atut augusto aurora awang awkarin axl
ayu azhar azis aziz azpilicueta azwan ba bachrul bachrum bachtiar badakhshan badil badrodin badudu bae bagas
baghowi bahrun baigent bailey baim baiq baker bakkar bakrie balawan bale ballack balzary bambang bao barack
baraka barghouthi baroto barr barry barson basarah basaria bashar baskoro basri basrief bastian basuki
baswedan basyir bath bayauw bayes bayu bayuwinanda beauchamp beckham bee begiristain beitashour bella belo ben
benalouane bendoro benedict benjamin benny benyamin benzema berisha bermejo bernard bernardus bernat bernier
bernthal berta bertha bertie beti bety bey beyonce bg bhanandi bhanuteja bharata bhatuneja bhre bia biden
biduanita bieber biem bill billy bima bin bingu biran birchenall birner bismo bivitri bj bjj blair bleakley
blind bob bobby bockris boediono boiran bolessuaf boll bonaran bone boni bonifaz boris bosque bostam bout
bowie bowo boy boyke boynton brad bradley bramantyo brandy brata braun bravani brendan brett britt
brodjonegoro broghil brooklyn brown bruce bruno bruyne bryan bryant bryson buckethead budhi budi budiman
budimanta budiyanto buffet buffon bunda bundchen bunjaki bush bustomi butet button buyung bw byram cahya cak
caldas calderwood calemine calvin cameron campbell canelo capella capello cardenal cardi caren carissa carl
carlo carlos carolina carrick carrie carvajal casemiro castro cathryn cazeneuve cecep cech celine cesar cesc
chaeri chaeruddin chairi chairul chairun chalas chalid chan chan-ocha chandra chang chaniago chao chappy
charles charliyan charlotte chaudhuri cheney chew chika chimbalanga choeru chong choong chosiyah chris
chrisnandi christian christiano christianto christine chunda cini cipto clark clarke claudio clementino clichy
clinton clooney collins common conceicao condoleezza conor conte conters conway conyer cook cooper corbuzier
corriere costa costner costolo coulson craig cresswell crew cristiano crouch crowe cruz cucu cuff curry cut
cyrus daarut daconi dadang dahlan dahliah dahmad dahono daiegnault daisley daley dalim dalina damanik
damayanti dani daniel danijel danilla danilo danny danurwindo daratista darius darjamuni darlington darmadi
darmawan darmawansyah darmin darso darwin darwis das dasco dasmian dasrul dave david davina davy de dean debby
deddy dede deeney deila dekker del delano delis della delp delph demna dennis denny depay der derek derrick
destry deviana dewaji dewie dhamar dharma dharmawan dharsono diah dian diansyah diaz dichio dick dicky didi
didik diefenbaker diego dien dies dietrich dih dikdik dimas dimitris dimyati dion dionne dionysius dipo dira
dizzy djadjang djaduk djajadi djajakusuma djajang djalil djamil djan djarot djati djaya djenar djoko djokovic
djoni djukanovic dodit dolfie dolly donald dondokambey dong-jin doni donkervoort donovan douglas douwes dpg
dragan draymond drinkwater driyono dror duadji duff dumezweni dunar dunir dunn dur duterte dutton dwi dwight
dwiki dwipayana dwipuji dyah dybala dyer dyonisius ed eden edhie edi edn edt edu eduard edward edwin edy ee
efendi effendi egerton egy eich eini eino eka eko elaine elan eleanor elen elfonda elias elisabeth eliza
elizardo elka elly elvis elyse emanuel emerson emma emmanuel emmerich emon engelbert engeline enji enrique
erie erik eriksen erna ernawati ernest errol erry erwin esme espargaro eugene eva evander evans evy fabian
fabio fabregas fadil fadilah fadli fahmi fahri fairbanks faisal fakhri fama fangio faoah faozi far farahi
farhan farhanul farida faridz fariz farkhan faroek farrar fat fathiya fathur fattah fauci fauzan fauzi fauziah
feb febri febriana febriani fedi fei feiler feilhaber felix fellaini ferdinand ferianto fernaldi fernandez
fernandinho fernando fernita ferrer feryandi fiesta finck firjatullah firman fisher fisherdand fitrijansjah
fitzgerald flea floyd flynn fms foke fontane fortus foster fran francesco francis franco frank frans fred
freese friedrich frode fujimura fukui furqon ga gaals gabi gabriel gabriella gael gaery gaffar gaga gail
gainsbourg gaixas gallego galloway gamal gandawinata gandhi gani ganjar garcia gareng gareth garner gary gatot
gaylard gayus ge geoff geoge george germaniawerft germanotta gerrard gerry gesu gfp ghaida ghani ghaniyu ghee
ghofur gianni gianpaolo giatna gibran gideon giggs gigi gilby gillard ginanjar ginny ginting gipsy giring
giroud girsang gisele gisella gito glenda glenn gloria goeslaw goldblum gomez gon gong gonzalez gonzalo gorden
gordon granger grant gray greg gregg greysia gsp guardiola gufron gul gularte gulati gultom gumar gunanjar
gunawan guruh gurung gus gusman gusmao gusti gutawa guterres guy gvasalia gwyneth haas habak habibie habsy
hadi hadid hadikusumo haditono hady haguro hajriyanto hajrul halid halomoan hamel hamengkubuwono hamid
hamilton hamsah hamzah hanawida handaka hanif hanindiya haniv hansell hanung haposan happy hapsari harahap
hardjapamekas hardjatmo hardy hargens harhara hariadi harianja harimurti haris hariyanto hariyono harjani
harmainy harman harper harris harron harry hart hartarto hartati harvey hary haryanto hasan hasanuddin hasjmy
hasnaeni hassan hasto haswandi hatta havelaar havizd hayono hazard hb hedi hee hehi heins hemsworth hendarso
hendi hendra hendrar hendri henry herawati herdiansyah herlini hermanto hermawan hermione herry heru heryawan
hf hidayat higuain hilbram hillary hilma hilmi hinca hiroyuki hirsch hitler hm ho hoed holebas hollander
holton holyfield hope hoshyar howard hoya hs huat hudson hugh husaini huseinsyah husin husodo hussein
hutabarat hutagalung hutapea hw hwang hyun iah iam ian iannucci ibad ibaddurhaman ibas ibrahim ibrahimovic
ical ichlas ida idris idrus idy ignasius ignatius ihza il ilham ilona iloris ilyas imam iman imanulhaq imin
imron inarritu indira indra indraguna indraputra indrati indrawan indrayana indria indriyanto indro indrodjojo
infantino ingatkan ingram ingvild inul inuma iqbaal iqbal irama irawadi irgan irianto iriawan irish irma irman
irving irwan irwandi isa isamu isfansyah ishaaq ishigaki isidoro iskak iskan iskandar iskariot isla islan
ismail ismawan isnawati isnur isse isyana ita ito ivan ivanov izzy ja jaap jack jackie jackman jackson jacob
jae-eun jafar jafari jafri jahja jait jamaludin james jamie jamil jamzuri jan jandia jane janedjri jantomo
jardim jared jarman jason jay jayadi jayakumar jayalalithaa jazuli jea-eun jean jeck jeff jeffrey jeffrie
jegel jemima jenner jennifer jenny jenson jeph jermaine jero jesse jessica jessie jesus jhene ji jihane jim
jimmy jj jjs jk jo joanne jodi jodie joe joeho joel johan john johnethan johnny johnson joind joko jokowi
jolie jon jonan jonathan joned jono jordan jorge jose josef joseph josh joshua jovanka jozy js jt juan juda
judas judd judith juergen jufri julia julian juliansyah julkarson jumaa junimart jupri jurgen jusa justin
jusuf juwarno jyube kaczynskis kadri kaesang kahar kahfi kahitna kajiro kalam kalex kaligis kalla kama kamara
kamarauddin kamarul kamelia kamilia kancil kandou kanye kapsis karanda kardashian karen karim karliansyah
karlie karnavian kartika karunanidhi kasim kasman kasper kaswanto kato katy keanu kechui kefu kei keita kelly
kelsey keltjes kenda kenzo kerr kertaredjasa kevin keynes kf kh khadafi khalaf khana khawaja khoyril kidd kim
kimmel kinsella kinwah kiriyenko kirkpatrick kivlan kk kljestan klopp kloss knowles koagouw kobe kofi koh koji
koke kolarov komarudin komen kompany kompaon kopong kosayothin koswala koten kouyate kovacic kovacs
krisdayanti krishinda krisnamurthi kristanto kristian kristianto kristiyanto kriting kroos krupp kukuh kumala
kumara kumolo kuncoro kunto kurniadi kurniati kurniawan kurosawa kurt kusharyanti kushner kusno kusuma
kusumawijaya kusumonegoro kylian lady laila laka laksamana laksono laloly lam lambertini lampard lamury lana
langham lanzani laode laoly larasati lasut laurence lauw lawerissa lawrence lawrimore lebron lebu lech lee
leeteuk legend leigh lelga lely lena lennox lentz leonardo leonardy leroy lesmana lestaluhu leto levy lewis
lhi li liam liani lil lila lilik liliyana lilly lily limpo lincoln linda lineker lingard lins lio lipman lippi
liron lisa litvinenko liu livaja lizasuain lleget loaf loeb loic lopez lorence lorenzo louis lourd lu lu-olo
lubezki lubis luca lucas luchi lucie lucock lucy lue luis lukaku lukito lukman lukmana luku lumban lumentut
lumiga luna lunggana lupri lutfi luthan luther luthfi maddah made madley madonna maesa maharani mahat
mahatkarta mahatma mahendra maheswari mahfidz mahfud mahfudz mahmoud mahmud mahrez mahyudin maika maizar
makkie malalayang malau maldini malin mama mamad maman mamat mamoto manaf manan mandalika mandushev mandzukic
mangindaan mansour mansur-cecep mansyur mantia mantovani manuel manusama maradjo marasabessy marbun marc
marcello marcelo marciel marco marcus mardani margaret margriet marham marhen maria marini mark markle
markovits marmo maroef maroof marouane marquez marsudi marten marthino martin martino martowardojo maruarar
marudut maruf marvin marwan marwata marwoto mary maryati marylin maryono marzuki masadian masduki masduqi
masinton massimiliano mastura mat mateo mathew matt matta matthew maulana mauricio mawe max maxime maxnyoman
maxwell mayar maynard mayweahter mayweather maziun mbappe-lottin mccarthy mcclaren mcginnis mcgregor mcguinnes
mckagan mckenny mcneill mctiernan md meat mecca medvedev megawati meghan meilissa mejri mekel melinda melki
mellon melly mendy meneer merritt merta mesut meutia mfa mhp michael michal michelle miguel mike mikkel miley
milla miller milo milos milutin minaj mira mirko mirna mirza misbach mitch mitchell mitt miyanto mizwar
mkhitaryan ml moalim moammar moana mochtar modric moehammad moein moh mohamad mohamed mohammad mohammed mokalu
monjeza monoarfa monroe mood mora morata moreau moreschi morrison moshe moss mou mouly mourinho mp mrc ms
muamar muammar muarif mubarok mudharta mufidah muhadjir muhaimin muhamad muhammad muhazza muhtarom muji muk
mukartono mukhasanah mukker mukmin mukriyanto muladi muladno muljadi multatuli mulya mulyadi mulyani mulyanto
mulyono munawar munhur munif munkee murganda murray mursid muryad muryadi mustafa mustakim musthofa mustofa
mustopa mutharika mutiara muzakir muzakkir muzani muzayyad myers myuran nabi nabil nachi nagbe nahrawi nahyan
naim nainggolan najamuddin najamudin nakamura nala nana nanda naoki napitupulu naryono nasidik nasir nasri
nasution natakusuma natalia natalies natapradja natasha natsir navas nawaluba nazar nazaruddin nefti nelson
neneng nesirky netanyahu netta ng ngolo nh nick nicki nicolas nielsen nieuwenhuyse nigel niguez nikolayevich
nil nimrod ningsih niniek nio nirwanto nisa nistelrooy nita nitya noble nobuhiko noda noer noerdin noeziar
nofel nolito noma nonaria noor norman nova novanto noya ns nugi nugraha nugroho nuh nunnari nur nuraini
nuramin nurcholis nurdianto nurdiantoro nurdin nurdjaman nuredy nurfitri nurhadi nurhayati nurhidayat nuril
nurmah nurman nurokhman nurul nuryanto nyak nyoman nyt obama oblak oc ode ody oemargatab ogorman okazaki okky
okta oktarina oktaviani okwudili ol olga oliver olly olo oloan once oneal oneill ooi oono oplah opshal opsina
orah oroh ospina ota otamendi otania otte otto overtoom ox oyatanze ozil pabottingi pacquiao paet pahala
palmana paloh paltrow pambagyo pandugo pangarep pangerang pangerapan pangestu panjaitan pantelis papademos
paparia paramarini parker parkhust parris partahanan pasaribu pasha pater patria patrialis patrice patrick
patterson paul paulo paulus paus pavel pearce pearson pedro pedrosa peet pellegrini pellegrinis penn pep pepe
perbangkara perez permatasuri perry peter petr pevita pey pfeiffer pharrell philip philippe philippus pidi
piero pieter ping pipien pirlo pitaloka pitman plame platt pochettino poerwadarminta pogba polii politkovskaya
polozhy pombengi pong poppy pozzo prabal prabowo pradipta prakasa prakoso pramana pramodana pramono
pramuhapsari pranowo prasetya prasetyo pratama pratikno praveen prayuth prescilla presley pressley pribowo
prihadi priharsa primadi prisatria pristono priyo proktor ps puan puja pujo puncheons purbaningrat purnama
purnomo purwanto purwarianti purwokardjono putin putranti putu pyong qari qodir qosasi qudsi qureshi rachbini
rachlan rachmad rachmat rachmawan raden radit radjasa raf rafli raflian rahadian rahardjo raharjo rahayu rahde
raheem rahmad rahman rahmat rahmatan rahudman rai rain rais raisa rajagukguk rajasa ramadhan ramadhani rambe
ramdan ramdhani ramie ramli ramos rangga ranieri ranieris raonic rara rasekh rashford ratih ratner rauf raul
ray rayi rd rebecca rebollo rebuck reed reeves refal refrizal reid reinaldo remnick remon remy rendra rendy
rene respati resti retno reza rezky rheime rhoma rianto ribero ribka richard rick ricky riden ridha ridhlo
ridho ridley ridwan rieke rifad rifath rigotti rihanna rikwanto rima rina rinaldo rini riri riska risma
ritchie rivas riyad riyana riyandi riyanto riza rizal rizki rizky rm robbani robby robert roberts robertson
robinson roby roderick rodrido rodrigo rodriguez roeflan roger rogers rohadi rohman rokhimah rokhman roland
romahurmuziy romas romelu romeo romney romy ronald ronaldo roni ronny rooney roosniati ros rosales rose
rosemary rosimin ross rossi rothenbacher rouhani rowling roy ruane rubik rubin ruchiyaat rudd rudi rudiantara
rudy ruhut ruki ruli rum rusdiana rusdy rusli russel rustam rustan ruud ryacudu ryamizard ryan ryant rzepka
saan sacchi sacha saddam sadikin saefullah sagna saif saifudin saiful sakashita sakka sakyarsih salami salatta
saleh salihin salihu salim salleh salman salter sam samad samaras samijem sampaio sampurno samsudin samuel
sanchez sandi sandiaga sandra sandy sane sanggarwati sanjaya santana santore santosa santoso sanusi saphira
sapto saragih sarasvati saray sardi sari sarkeesian sasmi sasono sastra sastro satrio satyahaprabu sau saud
saul sauqi saut sby schmeichel schumacher schweinsteiger scot scott sda sebastian see segaf semmy semuel
sengoku seno sentosa senussi sera serge sergei sergey sergio sesendok setiaatmadja setiaatmaja setiawan
setijowarno seto setya setyawan shaarook shaffer shafie shah shahar shakur shane shaq shaquille sharapova
sharma shaun shaw shea shearer shen sheran sherwin shinawatra shinji shinta shofie shubham shuhei siahaan
sianto sibarani siburian sichan siddik siddiq sidik sidin sie sihabuddin sihabudin sihombing silmy silva
silvia simamor simanjuntak simbolon simeone simon simons sinaga sinathrya singal singh singky sirait siregar
siroj siswono siti sitompul situmeang situmorang siyono sjafri sjahril sjamsoeddin sjinji sjuman slamet slash
slimane slopes sm smalling smith snake snowden so sodiki soedewo soeharto soekarno soekarnoputra soekarnoputri
soemarno soerjosoemarno soesetyo soesilo soetjipto soewadji sofialdi sofyan solana solanas soleh solehun soler
solihin sondakh sonia sophia sopian sorum sp sparingga spielberg sredojevic sredojevivc sri srie srihandriatmo
srimulat sruti ss stafford stanton stardlin statman stefani stefanus stephan stephen sterling steve steven
stewart stiglitz stinson stoner storey straelen straw sturridge suarez subasic subianto subiyakto sucipto
sudarmawan sudarsa sudding sudibyo sudiro sudjio sudjiwo sudomo sufmi sufyan sugandhi sugandi sugeng sugiadha
sugianto sugita suhadi suhardi suharso suharto sujanarko sukaca sukaesih sukamuljo sukarno sukumaran sukur
sulistio sullivan sultan sumaatmadja sumadi sumampouw sumardijatmo sumargo sumarsono sunartha sunaryanto sung
sunil suntana supandi supari suparno supeno supit supriatma supriyadi suranto suratmi surya suryadharma
suryana suryawirawan suryo suryono susan susanti susanto susi susie susilo susno susulo suswono sutan sutanni
sutarman sutedjo sutiyoso sutomo sutopo sutowo sutrisno suwardi suyanto suzan swann swift syaefullah syafrin
syah syahputra syahrian syahrini syahrul syaifuddin syaiful syam syamsuddin syamsudin syamsul syarief syarif
syarifuddin syarkawi sylmi sylviana systrom tadeus tadung tae tahar takayuki takmid taku tamaweol tambunan
tampi tanaka tandjung tandyo tanner tanoe tanoesoedibjo tanoesoedibyo tantowi tarlev taron tarzan tashoora
tatang tatjana taufan taufik taufiqurrahman tauhiid tavecchio tay taylor tb tedjo tengku terence teresa terol
terry teten tetsuya tevez thaksin theodorus thiago thita thiyagarajan thomafi thor thorne thornley thorsten
tifani tifatul tiffany tika timo timothy tina ting tiro tito tiwonge tjahaja tjahaya tjahjo tjahjono tjandra
tjandrasurya tjibbe toaiseach tobias tobing todd todung toeti tohpati toisutta tomi tommy tongam toni tontowi
tony torres tosan toshiyuki toto totti toure toyib tranchi trevor tri trisulo tritarayati triwahyudi
triwibawati triyono trockman trotman troy trump tuanany tugiran tuhiyat tuilan tukiman tupac turoechan tuti
twellman txiki tyab tyronn tyson ubedillah ucok uda udar udoyo ui ujang ulloa umar umarella umboh umi umri
undarsa uno untung urbaningrum urmas usher usman utomo utoyo uwe vaccarello valentino valerie valon van
vanesha vanessa vansilliette vardy vasile veloso vena verghese vermansyah veseli vic vicky victor vier villa
villafana vincent vitolo vivid vladimir voldemort voronin vuckovic wa wachowski wacik wahib wahid wahl wahyono
wahyu wahyudi wahyuni wahyuningsih walesa walsh waluyo wang wardani wardhana warhola warih warnito warren
warwick waryono wasdi waseso wasik watson wawan wayan wayne weasley webb weiland welas wenger wh whitaker
whitlam whitman whitton wibowo wicaksono widiana widjaja widjajanto widjojanto widodo widya widyo
wigatiningtyas wijaya wijono wilde william williams wim winda winkelmann winner wintour wiranto wirasti
wiratmaja wisnu wistan wiyono wongso woods woody woro wr wregas wright ws wt xabi xaiver xanana xavier xu
yaalon yahya yakub yamamoto yanagi yance yandi yandri yapto yaqin yasin yasonna yaya yeltsin yenny yesmil yew
yhannu yingluck yl yoakam yoga yogi yogo yohan yohanes yohanis yong yoppy yoris yos yoshida yoshihiko yousuf
yoyol yuddy yudho yudhohusodo yudhoyono yudi yudo yulianis yulianto yuliga yunarto yunita yura yursil
yuskarman yusril yusuf yuwono yuyun zaenal zahra zaim zainab zainal zaini zainul zamri zaskia zayed zebari
zebua zein zelda zhu zidane zinedine zlatan zon zuckerberg zuhroh zulfikar zulkarnaen zulkifli`.split(/\s+/u),
)

/** Words of places’ names. */
export const placeWords: ReadonlySet<string> = new Set(
  `abang abdoer abyad aceh adiwerna afganistan afghanistan afrika afsel aires akita al-basyir al-fuah alabama
albania aleppo alibaba alice allianz altea alun-alun amanjena amanwana amerika amoy ampat ana anaiboy ancol
andra anfield angke antartika antatika api-api apus arab arabia arden argentina arizona arlington arnhem aru
as asia asidiqiyah assembly athena atlantik australia austria authentique autodromo aviv awar-awar axis babal
baghdad bahtera bajawa bajo balaraja bali balkan balleny balno baltic baltimore bambu banda bandan bandara
bandung bangka bangkalan bangkok banglades bangladesh banjar banjarbaru banjarmasin banjarsari banten banteng
banyu banyuasin banyumas banyuwangi bar barat barbados bardarbunga batak batam batur baturan bay beau
bedfordshire beersheba beijing bekasi belanda belarus belgia belgrade belitung bena bengal bengkulu berkeley
berlin beru besuki bethlehem beuracan beureueh bidadari bidarakarya birmingham bitingan bitung blambangan
bloomsbury blora bogor bolivia bombana bond boplo borici borobudur bosnia boston boswas bougenvile boyolali
brasil brasilia brebes brisbane britania brunei brussel brussels bruxelles bsd buaya buenos buffalo bugord
bulgaria bulus bundaran bundesliga bung burma burneh buryatia buton buzzard cafe-café calabasan calderon
caledonia california canada canberra cape cardiff casablanca casino catalunya causeway cawang cawas caza
cebongan cempaka cengkareng ceningan centralworld ceyhan chamunda chatuchak chechen chengdu chidayu china
chittagong chongqing church ciangir cianjur ciawi cibinong cideng cihurang cikajang cikampek cikeas cikini
cilacap cile cina cipinang cipularang ciputat cirebon cleveland colegio columbia condet congressos convention
costilla cremeria curacao curug daan damaskus dampingi danau dangguran daro datu dayah dee deiyai delhi dempo
den denmark denpasar depok deraa desa dhabi dilli dimmuborgir disandi distrik dki do dominika douma douw
drenas duri dynamic dyungjujokull east eco ecopark edinburg edinburgh eighty eijkman ekuador eltari emirat
emirates ende erbil erez eropa estonia etienne etihad eurasia everest exchange eyjafjallajokull fairfax falls
farm fiji filipina finlandia florida fludir fossil fransisco fukuoka gado-gado gajamada galis gambir gampong
gang gap garden gaza gedong gedung gelora genteng geoffroy georgetown georgia gerai-gerai ghana ghazni gill
giri giuseppe giza glenview gletser gljufrabui goa goethe gogo goldfields goldford gorontalo gough grade
granballroom grasberg grimsey grogol ground guadalope guangzhou guatemala gudang guiana guichard gunung guyana
haag halte haneda hanoi harapanbaru hard harmoni hartono harvard havana hawaii hells helsinki hertfordshire hi
hidayatullah hilton homs honduras hong hongkong honolulu hospital hr huan hungaria huntsville husein huu ijen
ilir india indonesia indonesianya indoor indramayu inggris inova institut irak iran iraq irlandia islandia
islands israel istana istiqlal italia jabar jabodetabek jabodetabeka jabotabek jagakarsa jagorawi jakarta
jakpus jaksel jakut jambi jatim jatinegara jawa jayabaya jedah jeddah jember jenewa jepang jerman jersey jeruk
jiexpo jl jln jodhpur jogja johar jolotundo jombang jonggol jorr joyo jrengik juba jurong kabul kabupaten
kadia kadin kafraya kahathnala kairo kalawat kalbar kalgoorlie kalibata kalideres kalifornia kalimantan
kalkuta kalsel kalteng kamboja kamchatka kampala kamynin kanada kanawa kanazawa kandahar kandangan kapalapitu
karawang karbala karimun karnatak karno kasie kasubun katedral katherine katulampa kebayoran kebon kebumen
kecamatan kecubung kediri kedoya kedungcangkring kelurahan kemajoran kemayoran kembang kembangan kemenpera
kendari kenya kepa kepakisan kepri kepulauan keshm khartoum khlong kidul kiel kilu kissimmee kitchen kjartan
klaten kliwon kodam kolkata koln kolombia kolongan komering komplek kompleks kong korea korsel kosambi kosovo
kramat krasnoyarsk kroasia krukut kuala kuba kukusan kuningan kunming kunshan kupang kura-kura kurdistan kusir
kuta kwai kyushu labu labuan lae lahad lahore lampung langley lanka lanud laos lap larantuka las lasem lebak
lebakbulus legok legoland leighton lelea lembang leone lesehan letda lhokseumawe liaoning libanon libia libya
ligeria limo lippo loans lobnya lobuk logrono lolai lombok london loro lot lotus lp lt lumajang macau madiun
madona mahakam maharashtra maidstone makam makassar malang malawi malaysia malino maluku malut manado manahan
mandumpang manggarai manokwari mapanget marakesh margasatwa mariana maroko marti martinique masehi masjid
maumere mauritania meazza medan mediterania meis mekkah meksiko menara mengeruda menteng mercantile merdeka
mero mesir meunasah mexico mgm midwest mikhail minahasa minangkabau misrata mitrovica mogot mohenjo mojokerto
mojopanggung moldova monas mongolia monica montenegro monterado moon morocco moskow mosul moyo muara musi
myanmar na nad nantu nativitas nevada ngajuk ngangkrek nganjuk ngopi ngrayun ngurah nicaragua nigeria
nonthaburi northeastern norwegia novi ntb ntt nunu nusa nusakambangan nwaolise nyon oakland obiekwe oceania
ogan ohio okhotsk oracle orlando osceola ossu our oyster pacitan paguyaman pajintan pakansari pakistan
palangkaraya palau palembang palestina palu panda pangandaran paniki panmunjom pantai-pantai papandayan papua
paraguay parepare pari pariaman paris park paseban pasi pasirwangi pasteur pati pejarakan pekanbaru pelabuhan
pelindo pemalang pematangsiantar penang pendapa pengairan pennsylvania perak perancis perdanakusuma
perdanakusumah permai persimpangan perth perumnas pesanggrahan petamburan petersburg petirtaan peukan
philadelphia philipina phoenix pidie piliang pim pine place plate pluit png podgorica pogung polandia
poltekkes poncol pondog pondok ponorogo pontianak porong portugal portugis prachacheun pradesh prambanan
pranata prancis prau prawet preanger priok pristina prj probolinggo providence puerto pulau pulo pulogadung
puri purwokerto pusan pyramid qatar qingdao queen queensland quicken rafah rahem rajasthan rajeg ranong raqa
rasuna rawa raya reta reykjavik riau ricardo richmond rinjani riung river riyadh rorotan rote rotterdam rspad
rspp rsu rsud rugby rumania rusia ruteng sabah sabang sabara sad sahari sahid sahkalin said sakarya sakura
salatiga salemba samal samarinda samino samoa sampang samsat samudra sandwichnya sangga sangkrah santa
santiago santorini saphan sarawak sarinah sariwangi sastranegara saudi savador scbd scotlandia se-asia
se-sulawesi seacon sekaran selandia selatan seljalandsfoss selok semanggi semarang semeru senayan senen sepang
serang-banten serayu serbia seribu serikat seunuddon shanghai shelby shenzen shenzhen shiite shkoder shoemaker
siberia sicc sidoarjo sierra sikunir silulusan silvester simatupang simpang sinclairs sindh sindur singapura
singkawang singkep singkil sinka siompin sipanji sirih situbondo skotlandia slawi slipi slovakia slovenia
soetopo sofifi soin solo somalia sophie soviet spain spanyol spg springs square stadion stadium stage
stockholm subang subroto subulussalam sudan sukabumi sukhumvit sukoharjo sukomoro sul sulawesi sulsel sultra
sulut sumatera sumatra sumbawa sumut sunda sunter surabaya surakarta suriah suriname suro suropati suwan
swaziland swedia swi swiss syachranie syaloom sydney taichan taipei taiwan tal talangsari tallo taman tambora
tangerang tanjung tanjungbalai tanoh tanzhangxia tapanuli taqwa tavanjuka tawang tegal tel telagasari teluk
tembaga temenggungan tenggara tenis tennessee tennis teresinha ternate tesco texas thailand thalitakumi tibet
tigaraksa timur tiongkok tipikor tiraspol tiwi tmr toba toei tokyo tol tomang tonga toraja tormo tower trabzon
tradisine transnistria transnitria tretes tripoli trunojoyo tsm tuban tugu tuhtuhan tunisia turin turki tuva
twin tyne uganda uin ujungrusi uk uki ukraina ulm umm uncle undata uni uruguay utara utica vancouver vatikan
vegas venezuela venice verde vicarage vietiane vietnam virgin virginia vishakhapatnam wahab wales warung
washington wasior watubelapi waziristan wellington wendler westbound westminster wide wina wonogiri wonosobo
wyoming yerusalem yilgarn yogya yogyakarta yokohama york yugoslavia yunani zaroshchensk zintan zulia`.split(/\s+/u),
)

/** Words of the names of companies, media and brands. */
export const brandWords: ReadonlySet<string> = new Set(
  `abc ac ace acer aces acess achilles acts adb adiperkasa adreno ads advan aerosmith aerox agency agents agya
ahb ahlinya ahm ai airlines airways akula al-jazeera alexa aljazeera all-new alone alpha alvac-hiv amandira
amanikan amanjiwo amazon ambition america amnesty analyzer android androidauthority andromax anggrek angpao
animalism antaranews antero anugrah anywhere anz aol apache apparels apple appleinsider aprilia aqmd aqua
architecture arema argomuria arihant arowana arsenal artnet asrra assault assets association astra atlantic
atletico automobili aventador aviastar aviation aviocar awd axiata ayat-ayat baby badland bagiku bagong
bahagia bake bakmi bakmie balenciaga baleno balikpapan balkang balmain bang bank baper barakah barasuara
barcelona barito bauhaus bayer bayern bbc bbca bbni bbri bca bdmn bear beauty bedak belong bercinta berikat
beritagar beritasatu berlian bet bigbang bike bip blackberry blanco bling blond blonde blood bloomberg blue
blues bluetooth bmri bmw bni bong boo books boot bootie borneo borussia bostech bourke boxster bpi bpr
brandals brantas breast brent brest bri bromo bros brugge bt btn btpn bull bulog bunny burch burke bustle
buzzfeed c-hr cage call cancer capsule captain caracol cardiology carigali carsifu carwale casa cavaliers
cayman cbs cctv cdc celerio celta celtics centers central centric century cero cgv chakra chamber chanel
charta chelsea child chili chipset chord ciaz cinderella cinema cinemaxx cineplex citizens citrabuana city
classic cmos cmt cnbc cnet cnn cnnindonesia cnooc co coal cobra coldplay college com comics commerce company
compton comscore concept consolidated consulting continental convertible cookies core corning corporation
cosmetic cosmetics cosmopolitan cosmpolitan cream crunch crystal cuppajoe cure curse cursed cw d-tracker da
daily dailymail dallas dampar danamon daredevil dark darmo darul darussalam datsun davidson dazed dazz dbs
dead deezer dell deloitte delta demajors dessentials detasemen detikcom detikfood detikhot detikinet detikoto
detiksport deutsch deutsche development dgi diaspora digicert digitaltrends dilan dirgantara disaster disease
disney district ditertawakan djarum djp dme dmeasia docmart dolls dols dooney dortmund down dsb dubins ducati
duty dyan dyandra dyandratiket ea eads eastern eatboss eater eca edge edison edp eindhoven ekspress electric
electronics elpiji emarketer emtk endah endless engadget entertaiment entertainment epicentrum escapemonos
espana espanyol esteem eurogamer eveningnews everton examiner excelcomindo experience exploration exxonmobil
exynos eyeliner facebook factory faina falcon falconbridge fall fargat fc fcv fcx feeling fi fidelity fiio
fijenoord films finance financedetik fingers fino firefox fisip fist- fleetwood flyme focxonn follows
fondazione football forbes ford fortune fortuner foundation fourfourtwo fox foxconn foxes france france-presse
freeport frogmind frostcore fuji fujiyama funai fury gajayana galaxy galileo galore garuda gatra gatranews
gauri gbs gear gearheads geforce genius geographic germain ghadir ghost gizmochina glass gnr go go-jek
godfather godzilla gojek goldroom goo google gopro gorilla grabcar grabtaxi graha grail gran granada greatest
gresik gresnews group gs gsmarena gt gtis guardian gunners guns gunsfnroses gusdur guys hainan hand handmaid's
hardware harisma harley hbo headfonia heart helio help hendrix herald here hermes heroin hewlett hgst
highsnobiety hijab hilfiger hills hisense hold holdings holy honda hotspur hotspurs house htc huawei
huffingpost hukumonline hunger hybrid hypermart hyundai i-road ibm ibnlive ibrd ibtimes icdx idb idn iiic ikea
ikj ilb illusion illustrated imac imdb imms incubus independence independent indihome indo indobikermags
indofarma indofood indomobil indopos indosat indosiar indosport indotelko ins insight inspiration instagram
intel intelligence inter intercine internazionale ios ipad iphone ipod iptn irna iron isat ismaya itunes itv
jaguar janus jaring javascript jawapos jayapura jerusalem jimi jinke jne johnsons johor journal jpnn judes
juve juventus kai kalamsat kaltim kapanlagi karu kasads kaskus katadata kau kauhlah kawasaki kayan kbn kbr
kcna kerrington key kikai kine kineklub kineria king klein kmi koala kobar kompas kompasotomotif koran kpc
krakatau krama kte ktm kukar kumal kumparan kura kussudiardja kutai kutner kwangmyongsong lab labor lacroix
lake lakers lamborghini lamongan land lapindo latvia lauren lawless lazio legacy legendary leicester
leicesters leopard leverkusen lg li-fi liecester limited lintasan linux lion lipstik liverpool logistik
logitech loka lollipop loubutin lounge love ltd lucasfilm lug lumia luxembourg lv mac macbook macrumors mad
madrid magnus maharddhika mail makes makmur malaga maliq manchester mandala mandiri manor manufacturing
manufakturing map marca marine marjin markland marlina marsala marshmallow martapura martens martian marvel
mas mashable matador matrix mattel mba mbp mcdonald's mcdonalds mclaren mcmoran meatpacking mediatek meener
meizu melati mellons mentalfloss mercedes merengues merial merlin merpati metallica metrotvnews mi miami micom
microsoft middlesbrough midland milan miniso minnesota minute misionaris mitsubishi mix mkd mnc mobipicker
moga mogia monaco monetary morgue morning moroko moschino motorbot motorola motorrad motors mouse mozilla mrt
msn mu muenchen mujani multi multi-device murderer mv mx my myspace naif naked nasr-e-basir nation neira nerpa
netflix network newcastle news ngenest nickelodeon nike nindya ninet ninja nintendo nippon nissan nltimes nmax
nme nmi nokia north norwich note npd nsa nurtanio nvidia nymag nysc ob-pplational observer ocedure ocit octa
offshore oil okezone oledcomm omine omnisport omnivision omron onda ooredoo oppo ops optima os osuushi oto
otomotifnet ototainment outta packard padepokan pajero paltalk panca pandal pandan pandawa pantaucpns panther
pantone pappri parkit pasific patentlymobile pb pegatron pelni pemrov pengkhianatan peppers perbarindo perch
perhutani perkreditan perona persari persebaya persela persero persib persiba persipura pertalite pertamax
pertamina perum petronas petrovietnam pfn phiilips philips phone phonearena pictures pindad pink pinterest pix
pk pki playstation pln plus pocketnow podomoro poetica politica polyphony polytron pony popsugar porsche post
potter powder power powera powervr ppfn prambors precious predator prevention prime print pro production
promina promosindo promosndo psbk psg psm pss psv pt ptdi ptfi ptpn puffs puma punisher purelifi putera quaero
qualcomm queens rac racer racing radio raffles raisin raksa rallye ralph rampage ran random rangers rant
rappler rayo rcd rcti real reality realty recode reconstruction redmi reel reliance renault repsol republika
research reserve resource retina reuters revolver rhesa rhythm ribbon rider rif rim rindu ring rising rmol
roadster roaster rocketnews rolling rosatom roses rotten royals rue russia russian s-pki sal salma salzburg
samsung sanggar sassuolo screamer screen sctv seagate sebelas seblang seconds securities security seid
selangor semen senja seventeen sevilla sexuality sfc sgrc sharp shazam shazamshazam shelter shifting-gear shop
shopper shower showmaxx shvs siberian silver sindo sindonews sinyal sirius sis skuter skylake skype slask
sleman smart smartfren smrc snapdragon snopes snow soho soldier solomon sonic sony soraya sound soundsystem
southampton spacex speedy spies spikysmooth sports spotify sriwijaya ssd sss star starbucks stars starvision
state stevie stoke stone story straight straits sugar sugomi sun sunderland superball supersport superveloce
support surface susah suzuki swansea syria ta'zim taad tab tabungan tabur tale tam tao tbk tech technofo
techtimes telecom telegraph telekom telisik telkom telkomsel tempo terengganu than the theguardian
theovertunes thick tike time times timnas titan titimangsa tmcblog tmmin tmmt tnga today tokopedia tomatoes
tomorrowland topsy torico tory totenham tottenham toyota traders transj transjakarta traveller trek trends
tribunnews tricity tripadvisor triple tumblr turangga turbocharged turismo tvs tweet twins twitter uber
udinese united universal uns usa v-ixion valecano vanity variety vario vaughan vehicle vela vellfire velvet
venturebeat verge verisign versa version viacom viddsee vigilante vigo vimeo vin vinci vision visordown vita
vixion vogue voices volkswagen volvo voor vox wanderers wangi warner warriors wars watford we weather welle
western whatsapp whoscored wikimedia wikinews wikipedia wilton windows winfuture wireless wish wolfsburg
wolverhampton worldwide wpcitra wrecks wwf wwf-malaysia x-files xda-developers xiaomi xirius xl xperia xps
yahoo yamaha yimm yonex yonhap yorker youtube yudha yzf zdnet zealand zendesk zhejiang zip zomato zoo zte`.split(/\s+/u),
)
