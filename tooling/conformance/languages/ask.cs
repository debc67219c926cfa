using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Channelwise.Decision;
using Channelwise.Request;
using Newtonsoft.Json;
using Level = Channelwise.Request.Level;
using Nature = Channelwise.Request.Nature;

/// <summary>Asks the command that its arguments name, with the generated types.</summary>
static class Ask
{
    static readonly UTF8Encoding Utf8 = new UTF8Encoding(false);

    static int Main(string[] command)
    {
        var request = new Request
        {
            Channel = "whatsapp",
            Level = Level.Sensitive,
            Nature = Nature.Lasting,
            Recipients = new[] { "someone@consilium.europa.eu" },
            AsOf = "2026-11-24",
        };

        var start = new ProcessStartInfo(command[0], string.Join(" ", command.Skip(1).Select(part => "\"" + part + "\"")))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Utf8,
        };
        var process = Process.Start(start);
        using (var stdin = new StreamWriter(process.StandardInput.BaseStream, Utf8))
        {
            stdin.Write(Channelwise.Request.Serialize.ToJson(request));
        }
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) return 1;

        var decision = Decision.FromJson(answer);
        var first = decision.Reasons[0];
        var said = new
        {
            outcome = decision.Outcome,
            rule = first.Rule,
            cites = first.Cites,
            advisedAgainst = decision.Outcome == Outcome.NotAdvised,
            outcomes = Enum.GetValues(typeof(Outcome)),
        };
        Console.OutputEncoding = Utf8;
        Console.WriteLine(JsonConvert.SerializeObject(said, Channelwise.Decision.Converter.Settings));
        return 0;
    }
}
