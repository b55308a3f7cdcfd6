// For each SDK, calls that fail before they need a network: the method, as the catalog spells
// it; the entry; and the call.
/* global sdk, self, client, live, stream, engine, zim */

export const CALLS = {
  "trtc-js-sdk": {
    prepare: () => {
      const TRTC = sdk.default ?? sdk;
      TRTC.Logger.setLogLevel(TRTC.Logger.LogLevel.NONE);
      const config = { sdkAppId: 1400000000, userId: "user", userSig: "none" };
      self.TRTC = TRTC;
      self.client = TRTC.createClient({ ...config, mode: "rtc" });
      self.live = TRTC.createClient({ ...config, userId: "other", mode: "live" });
      self.stream = TRTC.createStream({ audio: true, video: true });
    },
    calls: [
      ["TRTC.createClient", "tencent-trtc/4096", () => self.TRTC.createClient({})],
      ["TRTC.createStream", "tencent-trtc/4096", () => self.TRTC.createStream({ audio: "yes" })],
      ["Client.join", "tencent-trtc/4096", () => client.join({})],
      ["Client.join", "tencent-trtc/4096", () => client.join({ roomId: "abc" })],
      ["Client.join", "tencent-trtc/4096", () => live.join({ roomId: 1, role: "host" })],
      ["Client.publish", "tencent-trtc/4097", () => client.publish(stream)],
      ["Client.publish", "tencent-trtc/4096", () => client.publish()],
      ["Client.subscribe", "tencent-trtc/4096", () => client.subscribe()],
      ["Client.switchRole", "tencent-trtc/4097", () => live.switchRole("audience")],
      ["Client.switchRole", "tencent-trtc/4096", () => client.switchRole("audience")],
      ["Client.startMixTranscode", "tencent-trtc/4096", () => client.startMixTranscode({})],
      ["Client.stopMixTranscode", "tencent-trtc/4097", () => client.stopMixTranscode()],
      ["Client.stopPublishCDNStream", "tencent-trtc/4097", () => client.stopPublishCDNStream()],
      ["Client.sendSEIMessage", "tencent-trtc/4096", () => live.sendSEIMessage(1)],
      ["LocalStream.initialize", "tencent-trtc/4100", () => stream.initialize()],
      ["LocalStream.addTrack", "tencent-trtc/4096", () => stream.addTrack(1)],
      ["LocalStream.play", "tencent-trtc/4096", () => stream.play("nowhere")],
      ["Client.join", "tencent-trtc/4097", async () => { await client.destroy(); await client.join({ roomId: 1 }); }],
    ],
  },
  "zego-express-engine-webrtc": {
    prepare: () => {
      self.engine = new sdk.ZegoExpressEngine(1234567, "wss://localhost/ws");
      self.user = { userID: "user", userName: "user" };
    },
    calls: [
      ["loginRoom", "zego-express/1002011", () => engine.loginRoom("", "token", self.user)],
      ["loginRoom", "zego-express/1002012", () => engine.loginRoom("a/b", "token", self.user)],
      ["loginRoom", "zego-express/1002013", () => engine.loginRoom("r".repeat(200), "token", self.user)],
      ["loginRoom", "zego-express/1002005", () => engine.loginRoom("room", "token", { userID: "", userName: "" })],
      ["loginRoom", "zego-express/1100001", () => engine.loginRoom("room", "", self.user)],
      ["createStream", "zego-express/1103064", () => engine.createStream()],
      ["createZegoStream", "zego-express/1103064", () => engine.createZegoStream()],
      ["startPublishingStream", "zego-express/1000002", () => engine.startPublishingStream("stream", new MediaStream())],
      ["startPlayingStream", "zego-express/1000002", () => engine.startPlayingStream("stream")],
      ["sendBroadcastMessage", "zego-express/1000002", () => engine.sendBroadcastMessage("room", "hello")],
      ["sendBarrageMessage", "zego-express/1000002", () => engine.sendBarrageMessage("room", "hello")],
      ["sendCustomCommand", "zego-express/1000002", () => engine.sendCustomCommand("room", "hello", ["other"])],
      ["setRoomExtraInfo", "zego-express/1002002", () => engine.setRoomExtraInfo("room", "key", "value")],
      ["setStreamExtraInfo", "zego-express/1000002", () => engine.setStreamExtraInfo("stream", "hello")],
      ["startMixerTask", "zego-express/1000002", () => engine.startMixerTask({ taskID: "task", inputList: [], outputList: [] })],
      ["stopMixerTask", "zego-express/1005099", () => engine.stopMixerTask("task")],
      ["addPublishCdnUrl", "zego-express/1103055", () => engine.addPublishCdnUrl("stream", "rtmp://localhost/")],
      ["setVideoConfig", "zego-express/1000018", () => engine.setVideoConfig(null, {})],
    ],
  },
  "zego-zim-web": {
    prepare: () => {
      self.zim = sdk.ZIM.create({ appID: 1234567 });
    },
    calls: [
      ["create", "zego-zim/6000003", () => sdk.ZIM.create({ appID: "none" })],
      ["login", "zego-zim/6000103", () => zim.login("user", { userName: "user", token: "none" })],
      ["sendMessage", "zego-zim/6000121", () => zim.sendMessage({ type: 1, message: "hello" }, "other", 0, { priority: 1 })],
      ["queryHistoryMessage", "zego-zim/6000121", () => zim.queryHistoryMessage("other", 0, { count: 10 })],
      ["createRoom", "zego-zim/6000121", () => zim.createRoom({ roomID: "room", roomName: "room" })],
      ["joinRoom", "zego-zim/6000121", () => zim.joinRoom("room")],
      ["createGroup", "zego-zim/6000121", () => zim.createGroup({ groupID: "group", groupName: "group" }, [])],
      ["callInvite", "zego-zim/6000121", () => zim.callInvite(["other"], { timeout: 60 })],
      ["renewToken", "zego-zim/6000121", () => zim.renewToken("none")],
      ["queryConversationList", "zego-zim/6000121", () => zim.queryConversationList({ count: 10 })],
      ["updateUserName", "zego-zim/6000121", () => zim.updateUserName("name")],
      ["addFriend", "zego-zim/6000121", () => zim.addFriend("other", {})],
    ],
  },
  "@zoom/videosdk": {
    prepare: () => {
      self.client = sdk.default.createClient();
      self.stream = client.getMediaStream();
    },
    calls: [
      ["client.init", "zoom-video/5001", () => client.init("en-US", "Global", { patchJsMedia: true })],
      ["client.join", "zoom-video/200", () => client.join("topic", "token", "user")],
      ["client.join", "zoom-video/5013", () => client.join("", "", "")],
      ["stream.startVideo", "zoom-video/5002", () => stream.startVideo()],
      ["stream.startAudio", "zoom-video/5002", () => stream.startAudio()],
      ["stream.muteAudio", "zoom-video/5002", () => stream.muteAudio()],
      ["stream.startShareScreen", "zoom-video/5002", () => stream.startShareScreen(document.createElement("canvas"))],
      ["stream.attachVideo", "zoom-video/5002", () => stream.attachVideo(1, 2)],
      ["chat.sendToAll", "zoom-video/5002", () => client.getChatClient().sendToAll("hello")],
      ["cmd.send", "zoom-video/5002", () => client.getCommandClient().send("hello")],
      ["client.changeName", "zoom-video/5002", () => client.changeName("name")],
      ["client.removeUser", "zoom-video/5006", () => client.removeUser(1)],
      ["recording.startCloudRecording", "zoom-video/5006", () => client.getRecordingClient().startCloudRecording()],
      ["liveStream.startLiveStream", "zoom-video/5007", () => client.getLiveStreamClient().startLiveStream("a", "b", "c")],
    ],
  },
};
