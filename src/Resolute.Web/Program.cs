using System.Text.Encodings.Web;
using System.Text.Unicode;
using Resolute.Text.Wording;
using Resolute.Web.Api;
using Resolute.Web.Hosting;
using Resolute.Web.Pages.About;
using Resolute.Web.Pages.Calendar;
using Resolute.Web.Pages.Documents;
using Resolute.Web.Pages.Home;
using Resolute.Web.Pages.Instruments;
using Resolute.Web.Pages.Journal;
using Resolute.Web.Pages.Mandates;
using Resolute.Web.Pages.People;
using Resolute.Web.Pages.Search;
using Resolute.Web.Pages.Style;
using Resolute.Web.Pages.Watches;

var builder = WebApplication.CreateBuilder(args);
var settings = Settings.From(builder.Configuration);

builder.AddForwarding();
builder.AddLimits();
builder.AddKeptPages();
WorkspaceLife.AddTo(builder, settings);
builder.AddSignedInCookie(settings);
SealedSecrets.AddTo(builder);
builder.Services.AddSingleton<ProviderTrips>();
builder.Services.AddSingleton<SignInProvider>();
builder.AddApi();
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<Visit>();
builder.Services.AddScoped<Catalogue>(services => services.GetRequiredService<Visit>().Words);
builder.Services.AddRazorComponents();
builder.Services.AddHostedService<FirstLink>();

var app = builder.Build();

app.UseForwardedHeaders();
app.UseSecurityLog();
app.UseHostCookies();
app.UseSecurityHeaders();
app.UseReaderLanguage();
app.UseFaults();
app.UseHeads();
app.UseEmptyBodies();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseTokens();
app.UseUploadLimit();
app.UseOutputCache();
app.UseAntiforgery();

app.MapSheets();
app.MapHome();
app.MapInstruments();
app.MapDocuments();
app.MapRegisters();
app.MapMandates();
app.MapCalendar();
app.MapEntry(settings);
app.MapAccount();
app.MapPeople();
app.MapWatches();
app.MapJournal();
app.MapAbout();
app.MapStyle();
app.MapApi();

var costly = app.MapGroup("").RequireRateLimiting(Limits.Costly);
costly.MapComparisons();
costly.MapBeforeAdoption();
costly.MapSearch();

await app.RunAsync();
