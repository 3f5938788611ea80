package words

// englishOccupations lists the unit groups of the National Occupational
// Classification (NOC) 2021, a line each: the code and the English title, in the
// order of the codes.
const englishOccupations = `00010 Legislators
00011 Senior government managers and officials
00012 Senior managers - financial, communications and other business services
00013 Senior managers - health, education, social and community services and membership organizations
00014 Senior managers - trade, broadcasting and other services
00015 Senior managers - construction, transportation, production and utilities
10010 Financial managers
10011 Human resources managers
10012 Purchasing managers
10019 Other administrative services managers
10020 Insurance, real estate and financial brokerage managers
10021 Banking, credit and other investment managers
10022 Advertising, marketing and public relations managers
10029 Other business services managers
10030 Telecommunication carriers managers
11100 Financial auditors and accountants
11101 Financial and investment analysts
11102 Financial advisors
11103 Securities agents, investment dealers and brokers
11109 Other financial officers
11200 Human resources professionals
11201 Professional occupations in business management consulting
11202 Professional occupations in advertising, marketing and public relations
12010 Supervisors, general office and administrative support workers
12011 Supervisors, finance and insurance office workers
12012 Supervisors, library, correspondence and related information workers
12013 Supervisors, supply chain, tracking and scheduling coordination occupations
12100 Executive assistants
12101 Human resources and recruitment officers
12102 Procurement and purchasing agents and officers
12103 Conference and event planners
12104 Employment insurance and revenue officers
12110 Court reporters, medical transcriptionists and related occupations
12111 Health information management occupations
12112 Records management technicians
12113 Statistical officers and related research support occupations
12200 Accounting technicians and bookkeepers
12201 Insurance adjusters and claims examiners
12202 Insurance underwriters
12203 Assessors, business valuators and appraisers
13100 Administrative officers
13101 Property administrators
13102 Payroll administrators
13110 Administrative assistants
13111 Legal administrative assistants
13112 Medical administrative assistants
13200 Customs, ship and other brokers
13201 Production and transportation logistics coordinators
14100 General office support workers
14101 Receptionists
14102 Personnel clerks
14103 Court clerks and related court services occupations
14110 Survey interviewers and statistical clerks
14111 Data entry clerks
14112 Desktop publishing operators and related occupations
14200 Accounting and related clerks
14201 Banking, insurance and other financial clerks
14202 Collection clerks
14300 Library assistants and clerks
14301 Correspondence, publication and regulatory clerks
14400 Shippers and receivers
14401 Storekeepers and partspersons
14402 Production logistics workers
14403 Purchasing and inventory control workers
14404 Dispatchers
14405 Transportation route and crew schedulers
20010 Engineering managers
20011 Architecture and science managers
20012 Computer and information systems managers
21100 Physicists and astronomers
21101 Chemists
21102 Geoscientists and oceanographers
21103 Meteorologists and climatologists
21109 Other professional occupations in physical sciences
21110 Biologists and related scientists
21111 Forestry professionals
21112 Agricultural representatives, consultants and specialists
21120 Public and environmental health and safety professionals
21200 Architects
21201 Landscape architects
21202 Urban and land use planners
21203 Land surveyors
21210 Mathematicians, statisticians and actuaries
21211 Data scientists
21220 Cybersecurity specialists
21221 Business systems specialists
21222 Information systems specialists
21223 Database analysts and data administrators
21230 Computer systems developers and programmers
21231 Software engineers and designers
21232 Software developers and programmers
21233 Web designers
21234 Web developers and programmers
21300 Civil engineers
21301 Mechanical engineers
21310 Electrical and electronics engineers
21311 Computer engineers (except software engineers and designers)
21320 Chemical engineers
21321 Industrial and manufacturing engineers
21322 Metallurgical and materials engineers
21330 Mining engineers
21331 Geological engineers
21332 Petroleum engineers
21390 Aerospace engineers
21399 Other professional engineers
22100 Chemical technologists and technicians
22101 Geological and mineral technologists and technicians
22110 Biological technologists and technicians
22111 Agricultural and fish products inspectors
22112 Forestry technologists and technicians
22113 Conservation and fishery officers
22114 Landscape and horticulture technicians and specialists
22210 Architectural technologists and technicians
22211 Industrial designers
22212 Drafting technologists and technicians
22213 Land survey technologists and technicians
22214 Technical occupations in geomatics and meteorology
22220 Computer network and web technicians
22221 User support technicians
22222 Information systems testing technicians
22230 Non-destructive testers and inspectors
22231 Engineering inspectors and regulatory officers
22232 Occupational health and safety specialists
22233 Construction inspectors
22300 Civil engineering technologists and technicians
22301 Mechanical engineering technologists and technicians
22302 Industrial engineering and manufacturing technologists and technicians
22303 Construction estimators
22310 Electrical and electronics engineering technologists and technicians
22311 Electronic service technicians (household and business equipment)
22312 Industrial instrument technicians and mechanics
22313 Aircraft instrument, electrical and avionics mechanics, technicians and inspectors
30010 Managers in health care
31100 Specialists in clinical and laboratory medicine
31101 Specialists in surgery
31102 General practitioners and family physicians
31103 Veterinarians
31110 Dentists
31111 Optometrists
31112 Audiologists and speech-language pathologists
31120 Pharmacists
31121 Dietitians and nutritionists
31200 Psychologists
31201 Chiropractors
31202 Physiotherapists
31203 Occupational therapists
31204 Kinesiologists and other professional occupations in therapy and assessment
31209 Other professional occupations in health diagnosing and treating
31300 Nursing coordinators and supervisors
31301 Registered nurses and registered psychiatric nurses
31302 Nurse practitioners
31303 Physician assistants, midwives and allied health professionals
32100 Opticians
32101 Licensed practical nurses
32102 Paramedical occupations
32103 Respiratory therapists, clinical perfusionists and cardiopulmonary technologists
32104 Animal health technologists and veterinary technicians
32109 Other technical occupations in therapy and assessment
32110 Denturists
32111 Dental hygienists and dental therapists
32112 Dental technologists and technicians
32120 Medical laboratory technologists
32121 Medical radiation technologists
32122 Medical sonographers
32123 Cardiology technologists and electrophysiological diagnostic technologists
32124 Pharmacy technicians
32129 Other medical technologists and technicians
32200 Traditional Chinese medicine practitioners and acupuncturists
32201 Massage therapists
32209 Other practitioners of natural healing
33100 Dental assistants and dental laboratory assistants
33101 Medical laboratory assistants and related technical occupations
33102 Nurse aides, orderlies and patient service associates
33103 Pharmacy technical assistants and pharmacy assistants
33109 Other assisting occupations in support of health services
40010 Government managers - health and social policy development and program administration
40011 Government managers - economic analysis, policy development and program administration
40012 Government managers - education policy development and program administration
40019 Other managers in public administration
40020 Administrators - post-secondary education and vocational training
40021 School principals and administrators of elementary and secondary education
40030 Managers in social, community and correctional services
40040 Commissioned police officers and related occupations in public protection services
40041 Fire chiefs and senior firefighting officers
40042 Commissioned officers of the Canadian Armed Forces
41100 Judges
41101 Lawyers and Quebec notaries
41200 University professors and lecturers
41201 Post-secondary teaching and research assistants
41210 College and other vocational instructors
41220 Secondary school teachers
41221 Elementary school and kindergarten teachers
41300 Social workers
41301 Therapists in counselling and related specialized therapies
41302 Religious leaders
41310 Police investigators and other investigative occupations
41311 Probation and parole officers
41320 Educational counsellors
41321 Career development practitioners and career counsellors (except education)
41400 Natural and applied science policy researchers, consultants and program officers
41401 Economists and economic policy researchers and analysts
41402 Business development officers and market researchers and analysts
41403 Social policy researchers, consultants and program officers
41404 Health policy researchers, consultants and program officers
41405 Education policy researchers, consultants and program officers
41406 Recreation, sports and fitness policy researchers, consultants and program officers
41407 Program officers unique to government
41409 Other professional occupations in social science
42100 Police officers (except commissioned)
42101 Firefighters
42102 Specialized members of the Canadian Armed Forces
42200 Paralegals and related occupations
42201 Social and community service workers
42202 Early childhood educators and assistants
42203 Instructors of persons with disabilities
42204 Religion workers
43100 Elementary and secondary school teacher assistants
43109 Other instructors
43200 Sheriffs and bailiffs
43201 Correctional service officers
43202 By-law enforcement and other regulatory officers
43203 Border services, customs, and immigration officers
43204 Operations members of the Canadian Armed Forces
44100 Home child care providers
44101 Home support workers, caregivers and related occupations
44200 Primary combat members of the Canadian Armed Forces
45100 Student monitors, crossing guards and related occupations
50010 Library, archive, museum and art gallery managers
50011 Managers - publishing, motion pictures, broadcasting and performing arts
50012 Recreation, sports and fitness program and service directors
51100 Librarians
51101 Conservators and curators
51102 Archivists
51110 Editors
51111 Authors and writers (except technical)
51112 Technical writers
51113 Journalists
51114 Translators, terminologists and interpreters
51120 Producers, directors, choreographers and related occupations
51121 Conductors, composers and arrangers
51122 Musicians and singers
52100 Library and public archive technicians
52110 Film and video camera operators
52111 Graphic arts technicians
52112 Broadcast technicians
52113 Audio and video recording technicians
52114 Announcers and other broadcasters
52119 Other technical and coordinating occupations in motion pictures, broadcasting and the performing arts
52120 Graphic designers and illustrators
52121 Interior designers and interior decorators
53100 Registrars, restorers, interpreters and other occupations related to museum and art galleries
53110 Photographers
53111 Motion pictures, broadcasting, photography and performing arts assistants and operators
53120 Dancers
53121 Actors, comedians and circus performers
53122 Painters, sculptors and other visual artists
53123 Theatre, fashion, exhibit and other creative designers
53124 Artisans and craftspersons
53125 Patternmakers - textile, leather and fur products
53200 Athletes
53201 Coaches
53202 Sports officials and referees
54100 Program leaders and instructors in recreation, sport and fitness
55109 Other performers
60010 Corporate sales managers
60020 Retail and wholesale trade managers
60030 Restaurant and food service managers
60031 Accommodation service managers
60040 Managers in customer and personal services
62010 Retail sales supervisors
62020 Food service supervisors
62021 Executive housekeepers
62022 Accommodation, travel, tourism and related services supervisors
62023 Customer and information services supervisors
62024 Cleaning supervisors
62029 Other services supervisors
62100 Technical sales specialists - wholesale trade
62101 Retail and wholesale buyers
62200 Chefs
62201 Funeral directors and embalmers
62202 Jewellers, jewellery and watch repairers and related occupations
63100 Insurance agents and brokers
63101 Real estate agents and salespersons
63102 Financial sales representatives
63200 Cooks
63201 Butchers - retail and wholesale
63202 Bakers
63210 Hairstylists and barbers
63211 Estheticians, electrologists and related occupations
63220 Shoe repairers and shoemakers
63221 Upholsterers
64100 Retail salespersons and visual merchandisers
64101 Sales and account representatives - wholesale trade (non-technical)
64200 Tailors, dressmakers, furriers and milliners
64201 Image, social and other personal consultants
64300 Maîtres d'hôtel and hosts/hostesses
64301 Bartenders
64310 Travel counsellors
64311 Pursers and flight attendants
64312 Airline ticket and service agents
64313 Ground and water transport ticket agents, cargo service representatives and related clerks
64314 Hotel front desk clerks
64320 Tour and travel guides
64321 Casino workers
64322 Outdoor sport and recreational guides
64400 Customer services representatives - financial institutions
64401 Postal services representatives
64409 Other customer and information services representatives
64410 Security guards and related security service occupations
65100 Cashiers
65101 Service station attendants
65102 Store shelf stockers, clerks and order fillers
65109 Other sales related occupations
65200 Food and beverage servers
65201 Food counter attendants, kitchen helpers and related support occupations
65202 Meat cutters and fishmongers - retail and wholesale
65210 Support occupations in accommodation, travel and facilities set-up services
65211 Operators and attendants in amusement, recreation and sport
65220 Pet groomers and animal care workers
65229 Other support occupations in personal services
65310 Light duty cleaners
65311 Specialized cleaners
65312 Janitors, caretakers and heavy-duty cleaners
65320 Dry cleaning, laundry and related occupations
65329 Other service support occupations
70010 Construction managers
70011 Home building and renovation managers
70012 Facility operation and maintenance managers
70020 Managers in transportation
70021 Postal and courier services managers
72010 Contractors and supervisors, machining, metal forming, shaping and erecting trades and related occupations
72011 Contractors and supervisors, electrical trades and telecommunications occupations
72012 Contractors and supervisors, pipefitting trades
72013 Contractors and supervisors, carpentry trades
72014 Contractors and supervisors, other construction trades, installers, repairers and servicers
72020 Contractors and supervisors, mechanic trades
72021 Contractors and supervisors, heavy equipment operator crews
72022 Supervisors, printing and related occupations
72023 Supervisors, railway transport operations
72024 Supervisors, motor transport and other ground transit operators
72025 Supervisors, mail and message distribution occupations
72100 Machinists and machining and tooling inspectors
72101 Tool and die makers
72102 Sheet metal workers
72103 Boilermakers
72104 Structural metal and platework fabricators and fitters
72105 Ironworkers
72106 Welders and related machine operators
72200 Electricians (except industrial and power system)
72201 Industrial electricians
72202 Power system electricians
72203 Electrical power line and cable workers
72204 Telecommunications line and cable installers and repairers
72205 Telecommunications equipment installation and cable television service technicians
72300 Plumbers
72301 Steamfitters, pipefitters and sprinkler system installers
72302 Gas fitters
72310 Carpenters
72311 Cabinetmakers
72320 Bricklayers
72321 Insulators
72400 Construction millwrights and industrial mechanics
72401 Heavy-duty equipment mechanics
72402 Heating, refrigeration and air conditioning mechanics
72403 Railway carmen/women
72404 Aircraft mechanics and aircraft inspectors
72405 Machine fitters
72406 Elevator constructors and mechanics
72410 Automotive service technicians, truck and bus mechanics and mechanical repairers
72411 Auto body collision, refinishing and glass technicians and damage repair estimators
72420 Oil and solid fuel heating mechanics
72421 Appliance servicers and repairers
72422 Electrical mechanics
72423 Motorcycle, all-terrain vehicle and other related mechanics
72429 Other small engine and small equipment repairers
72500 Crane operators
72501 Water well drillers
72600 Air pilots, flight engineers and flying instructors
72601 Air traffic controllers and related occupations
72602 Deck officers, water transport
72603 Engineer officers, water transport
72604 Railway traffic controllers and marine traffic regulators
72999 Other technical trades and related occupations
73100 Concrete finishers
73101 Tilesetters
73102 Plasterers, drywall installers and finishers and lathers
73110 Roofers and shinglers
73111 Glaziers
73112 Painters and decorators (except interior decorators)
73113 Floor covering installers
73200 Residential and commercial installers and servicers
73201 General building maintenance workers and building superintendents
73202 Pest controllers and fumigators
73209 Other repairers and servicers
73300 Transport truck drivers
73301 Bus drivers, subway operators and other transit operators
73310 Railway and yard locomotive engineers
73311 Railway conductors and brakemen/women
73400 Heavy equipment operators
73401 Printing press operators
73402 Drillers and blasters - surface mining, quarrying and construction
74100 Mail and parcel sorters and related occupations
74101 Letter carriers
74102 Couriers and messengers
74200 Railway yard and track maintenance workers
74201 Water transport deck and engine room crew
74202 Air transport ramp attendants
74203 Automotive and heavy truck and equipment parts installers and servicers
74204 Utility maintenance workers
74205 Public works maintenance equipment operators and related workers
75100 Longshore workers
75101 Material handlers
75110 Construction trades helpers and labourers
75119 Other trades helpers and labourers
75200 Taxi and limousine drivers and chauffeurs
75201 Delivery service drivers and door-to-door distributors
75210 Boat and cable ferry operators and related occupations
75211 Railway and motor transport labourers
75212 Public works and maintenance labourers
80010 Managers in natural resources production and fishing
80020 Managers in agriculture
80021 Managers in horticulture
80022 Managers in aquaculture
82010 Supervisors, logging and forestry
82020 Supervisors, mining and quarrying
82021 Contractors and supervisors, oil and gas drilling and services
82030 Agricultural service contractors and farm supervisors
82031 Contractors and supervisors, landscaping, grounds maintenance and horticulture services
83100 Underground production and development miners
83101 Oil and gas well drillers, servicers, testers and related workers
83110 Logging machinery operators
83120 Fishing masters and officers
83121 Fishermen/women
84100 Underground mine service and support workers
84101 Oil and gas well drilling and related workers and services operators
84110 Chain saw and skidder operators
84111 Silviculture and forestry workers
84120 Specialized livestock workers and farm machinery operators
84121 Fishing vessel deckhands
85100 Livestock labourers
85101 Harvesting labourers
85102 Aquaculture and marine harvest labourers
85103 Nursery and greenhouse labourers
85104 Trappers and hunters
85110 Mine labourers
85111 Oil and gas drilling, servicing and related labourers
85120 Logging and forestry labourers
85121 Landscaping and grounds maintenance labourers
90010 Manufacturing managers
90011 Utilities managers
92010 Supervisors, mineral and metal processing
92011 Supervisors, petroleum, gas and chemical processing and utilities
92012 Supervisors, food and beverage processing
92013 Supervisors, plastic and rubber products manufacturing
92014 Supervisors, forest products processing
92015 Supervisors, textile, fabric, fur and leather products processing and manufacturing
92020 Supervisors, motor vehicle assembling
92021 Supervisors, electronics and electrical products manufacturing
92022 Supervisors, furniture and fixtures manufacturing
92023 Supervisors, other mechanical and metal products manufacturing
92024 Supervisors, other products manufacturing and assembly
92100 Power engineers and power systems operators
92101 Water and waste treatment plant operators
93100 Central control and process operators, mineral and metal processing
93101 Central control and process operators, petroleum, gas and chemical processing
93102 Pulping, papermaking and coating control operators
93200 Aircraft assemblers and aircraft assembly inspectors
94100 Machine operators, mineral and metal processing
94101 Foundry workers
94102 Glass forming and finishing machine operators and glass cutters
94103 Concrete, clay and stone forming operators
94104 Inspectors and testers, mineral and metal processing
94105 Metalworking and forging machine operators
94106 Machining tool operators
94107 Machine operators of other metal products
94110 Chemical plant machine operators
94111 Plastics processing machine operators
94112 Rubber processing machine operators and related workers
94120 Sawmill machine operators
94121 Pulp mill, papermaking and finishing machine operators
94122 Paper converting machine operators
94123 Lumber graders and other wood processing inspectors and graders
94124 Woodworking machine operators
94129 Other wood processing machine operators
94130 Textile fibre and yarn, hide and pelt processing machine operators and workers
94131 Weavers, knitters and other fabric making occupations
94132 Industrial sewing machine operators
94133 Inspectors and graders, textile, fabric, fur and leather products manufacturing
94140 Process control and machine operators, food and beverage processing
94141 Industrial butchers and meat cutters, poultry preparers and related workers
94142 Fish and seafood plant workers
94143 Testers and graders, food and beverage processing
94150 Plateless printing equipment operators
94151 Camera, platemaking and other prepress occupations
94152 Binding and finishing machine operators
94153 Photographic and film processors
94200 Motor vehicle assemblers, inspectors and testers
94201 Electronics assemblers, fabricators, inspectors and testers
94202 Assemblers and inspectors, electrical appliance, apparatus and equipment manufacturing
94203 Assemblers, fabricators and inspectors, industrial electrical motors and transformers
94204 Mechanical assemblers and inspectors
94205 Machine operators and inspectors, electrical apparatus manufacturing
94210 Furniture and fixture assemblers, finishers, refinishers and inspectors
94211 Assemblers and inspectors of other wood products
94212 Plastic products assemblers, finishers and inspectors
94213 Industrial painters, coaters and metal finishing process operators
94219 Other products assemblers, finishers and inspectors
95100 Labourers in mineral and metal processing
95101 Labourers in metal fabrication
95102 Labourers in chemical products processing and utilities
95103 Labourers in wood, pulp and paper processing
95104 Labourers in rubber and plastic products manufacturing
95105 Labourers in textile processing and cutting
95106 Labourers in food and beverage processing
95107 Labourers in fish and seafood processing
95109 Other labourers in processing, manufacturing and utilities
`
